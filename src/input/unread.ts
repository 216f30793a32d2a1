import type { Unread, WhyUnread } from '../domain/reading';
import { contains, type Area } from '../sheet/address';
import { listNamed } from '../sheet/own';
import type { Sheet } from '../sheet/sheet';
import { gridsOf } from './forms/beside';
import { areaAt, filled, isCovered, type Grid } from './grid';
import { placeAt } from './place';
import { isSign, meaningOfSigns } from './records/legend';

/** Fewer cells side by side are a title, a note or a label with its value. */
const FEWEST_CELLS = 2;
/** A line of headers and a record. */
const FEWEST_ROWS = 2;

/** So many columns further a cell may stand from the one on its left. */
const GAP = 3;

interface Block {
  readonly area: Area;
  readonly first: readonly number[];
}

/**
 * What looks like a table, rows of two or more cells one under another, and belongs to none that is known.
 * @param known the areas of what was read, and of what was left aside as a whole
 */
export function unreadOn(grid: Grid, known: readonly Area[]): readonly Unread[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (let row = 0; row < grid.height; row++) {
    const columns = unknownColumns(grid, row, known);
    if (columns.length >= FEWEST_CELLS) open = grown(open, row, columns);
    else {
      if (open) blocks.push(open);
      open = null;
    }
  }
  if (open) blocks.push(open);
  return blocks
    .filter(({ area }) => area.bottom - area.top + 1 >= FEWEST_ROWS)
    .map(({ area, first }) => ({
      sheet: grid.sheet.name,
      area,
      headers: first.map((column) => ({
        place: placeAt(grid, area.top, column),
        written: filled(grid, area.top, column)?.shown ?? '',
      })),
      why: whyUnread(grid, area),
    }));
}

/** The title stands in the first row of a list, or a little below where somebody put lines above. */
const TITLE_ROWS = 5;

/** What stands on a sheet that is named like a list of the program without its title: somebody else's, and not read. */
export function namedLikeLists(sheets: readonly Sheet[]): readonly Unread[] {
  const others = sheets.filter(({ name, rows }) => {
    const list = listNamed(name);
    const top = rows.slice(0, TITLE_ROWS).flat();
    return list !== undefined && !top.some((cell) => cell?.shown.trim() === list);
  });
  return others.flatMap(gridsOf).flatMap((grid) => unreadOn(grid, []).map((one) => ({ ...one, why: 'ownName' })));
}

/** So many columns of ○ and × make a table of signs. */
const FEWEST_SIGNS = 2;

function whyUnread(grid: Grid, area: Area): WhyUnread {
  let columns = 0;
  for (let column = area.left; column <= area.right; column++) if (holdsSigns(grid, area, column)) columns += 1;
  if (columns < FEWEST_SIGNS) return 'unknownHeaders';
  return meaningOfSigns(grid, area.top) === 'presence' ? 'presence' : 'unclearSigns';
}

function holdsSigns(grid: Grid, { top, bottom }: Area, column: number): boolean {
  let signs = 0;
  for (let row = top + 1; row <= bottom; row++) {
    const text = filled(grid, row, column)?.shown;
    if (text !== undefined && !isSign(text)) return false;
    if (text !== undefined) signs += 1;
  }
  return signs > 0;
}

function unknownColumns(grid: Grid, row: number, known: readonly Area[]): readonly number[] {
  const cells = grid.sheet.rows[row] ?? [];
  const over = known.filter(({ top, bottom }) => top <= row && row <= bottom);
  if (over.some(({ left, right }) => left === 0 && right >= cells.length - 1)) return [];
  const columns: number[] = [];
  cells.forEach((_, column) => {
    const isKnown = over.some((area) => contains(area, { row, column }));
    if (!isKnown && filled(grid, row, column) && !isCovered(grid, row, column)) columns.push(column);
  });
  return columns.filter(
    (column, index) => isNear(grid, row, columns[index - 1], column) || isNear(grid, row, column, columns[index + 1]),
  );
}

/** Whether one cell stands near the next on its right; two titles far apart are no row of a table. */
function isNear(grid: Grid, row: number, left: number | undefined, right: number | undefined): boolean {
  return left !== undefined && right !== undefined && right - areaAt(grid, row, left).right <= GAP;
}

function grown(block: Block | null, row: number, columns: readonly number[]): Block {
  const [left, right] = [columns[0] ?? 0, columns.at(-1) ?? 0];
  if (!block) return { area: { top: row, left, bottom: row, right }, first: columns };
  const { area, first } = block;
  return {
    area: { top: area.top, left: Math.min(area.left, left), bottom: row, right: Math.max(area.right, right) },
    first,
  };
}
