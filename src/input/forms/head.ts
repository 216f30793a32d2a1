import type { Field } from '../../domain/field';
import type { Area } from '../../sheet/address';
import { isWave } from '../../text/fold';
import type { Grid } from '../grid';
import type { ItemBlock } from '../items/blocks';
import { isFormMark, isFormTitle, textsOfRow } from '../items/head';
import { placeAt, spotAt, type Spot } from '../place';
import { yearIn } from '../tables/title';
import { asTitledPrefecture } from '../titles';
import { absent, fieldReader } from '../values/fields';
import type { CellReader } from '../values/outcome';

/** What stands over an upright item: of which year and prefecture it is. */
export interface FormHead {
  /** The fiscal year that the title names, else the sheet. */
  readonly year: Field<number>;
  readonly prefecture: Field<string>;
  /** A mark or the title of 別紙２ stands there. */
  readonly isForm: boolean;
}

/** Titles are looked for this many rows above the first label of a sheet. */
const REACH = 15;
/** A row of more cells is no title but a table's. */
const LINE_CELLS = 4;

/** Nothing that is wrong with a form that is not evaluated is told. */
const silent = fieldReader([]);

/** The heads of upright items; one that names neither form nor year goes on under that above it on its sheet. */
export function headsOf(blocks: readonly ItemBlock[]): ReadonlyMap<ItemBlock, FormHead> {
  const heads = new Map<ItemBlock, FormHead>();
  const last = new Map<Grid, ItemBlock>();
  for (const block of blocks) {
    const above = last.get(block.grid);
    const own = headFrom(block, above && above.top !== block.top ? spotsIn(block, block.top) : spotsAbove(block));
    const isUnder = above && own.year.value === null && !own.isForm;
    heads.set(block, (isUnder && heads.get(above)) || own);
    last.set(block.grid, block);
  }
  return heads;
}

/** The head over the first item of a sheet. */
function spotsAbove(block: ItemBlock): readonly Spot[] {
  const first = firstRow(block);
  const tables = block.outside.filter(({ top }) => top < first).map(({ bottom }) => bottom + 1);
  return spotsIn(block, Math.min(block.top, Math.max(0, first - REACH, ...tables)));
}

function spotsIn(block: ItemBlock, top: number): readonly Spot[] {
  const { grid } = block;
  const spots: Spot[] = [];
  for (let row = top; row < firstRow(block); row++) {
    if (textsOfRow(grid, row).length > LINE_CELLS) continue;
    for (const column of (grid.sheet.rows[row] ?? []).keys()) {
      const spot = spotAt(grid, row, column);
      if (typeof spot.cell?.value === 'string') spots.push(spot);
    }
  }
  return spots;
}

const firstRow = ({ labels, end }: Pick<ItemBlock, 'labels' | 'end'>): number => labels[0]?.area.top ?? end;

function headFrom(block: ItemBlock, spots: readonly Spot[]): FormHead {
  const { grid } = block;
  const at = placeAt(grid, firstRow(block), 0);
  const shown = ({ cell }: Spot): string => cell?.shown ?? '';
  const titles = spots.filter((spot) => isFormTitle(shown(spot)));
  const mark = spots.some((spot) => isFormMark(shown(spot))) || isFormMark(grid.sheet.name);
  const others = titles.some((spot) => BLANK_YEAR.test(shown(spot))) ? [] : spots.toReversed();
  const dated = [...titles, ...others].map((spot) => silent.at(spot, grid.sheet.dates, asFormYear));
  const placed = spots.map((spot) => silent.at(spot, grid.sheet.dates, asTitledPrefecture));
  return {
    year: yearOfColumns(block) ?? dated.find(({ value }) => value !== null) ?? yearOfSheet(grid) ?? absent(at),
    prefecture: placed.find(({ value }) => value !== null) ?? absent(at),
    isForm: mark || titles.length > 0,
  };
}

/** Room to write the year in, as the form is printed. */
const BLANK_YEAR = /令和[\s　_＿○〇]*年度/;

/** A form's title read as the fiscal year evaluated: that in 目標（令和４年度） before any other. */
const asFormYear: CellReader<number> = ({ shown }) => {
  const [, own = ''] = /目標\s*[（(]([^（()）]{2,20})[）)]/.exec(shown) ?? [];
  const year = yearIn(own) ?? ([...shown].some(isWave) ? null : yearIn(shown));
  return year === null ? { kind: 'none' } : { kind: 'value', value: year };
};

function yearOfColumns({ years }: ItemBlock): Field<number> | undefined {
  return years ? { value: years.year, written: years.written, place: years.place, present: true } : undefined;
}

/** 「R4別紙２」. */
function yearOfSheet(grid: Grid): Field<number> | undefined {
  const { name } = grid.sheet;
  const value = yearIn(name);
  return value === null ? undefined : { value, written: name, place: placeAt(grid, 0, 0), present: true };
}

/** The rows of a form across its sheet, from the line that names its year on. */
export function extentOf({ top, end, grid }: ItemBlock, { year: { place } }: FormHead): Area {
  const first = place.sheet === grid.sheet.name ? Math.min(top, place.at.row) : top;
  return { top: first, left: 0, bottom: end - 1, right: Math.max(0, grid.width - 1) };
}
