import { filled, type Grid } from '../grid';

/** What ○ and × say: how far something was reached, or whether it was done at all. */
export type SignMeaning = 'ratings' | 'presence';

const RATINGS = /[○〇◯]\s*[:：＝=…・]?\s*(?:概ね|おおむね|ほぼ)?(?:目標を)?達成/;
const PRESENCE = /[○〇◯]\s*[:：＝=…・]?\s*(?:実施|設置|有り?|あり|済|該当)(?!.*達成)/;
const TITLE = /有無/;
/** Titles and legends are short. */
const LONGEST = 120;
/** A title stands at most so many rows above a header. */
const TITLE_ROWS = 6;

/** What the sheet says of ○ and × in a table: a legend anywhere (○：実施), or a title above (実施の有無); null where it says nothing. */
export function meaningOfSigns(grid: Grid, top: number): SignMeaning | null {
  for (const cells of grid.sheet.rows) {
    for (const cell of cells) {
      if (typeof cell?.value !== 'string' || cell.value.length > LONGEST) continue;
      if (RATINGS.test(cell.value)) return 'ratings';
      if (PRESENCE.test(cell.value)) return 'presence';
    }
  }
  for (let row = Math.max(0, top - TITLE_ROWS); row < top; row++) {
    const texts = (grid.sheet.rows[row] ?? []).map((_, column) => filled(grid, row, column)?.shown ?? '');
    if (texts.some((text) => text.length <= LONGEST && TITLE.test(text))) return 'presence';
  }
  return null;
}

/** A cell of a table that holds only such signs. */
export const isSign = (text: string): boolean => /^[\s　]*[○〇◯×✕✖✗－ー―‐-][\s　]*$/.test(text);
