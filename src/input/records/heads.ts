import { readRating } from '../../domain/notation';
import { contains, type Address, type Area } from '../../sheet/address';
import { areaAt, filled, isCovered, textAt, type Grid } from '../grid';
import { headerKey } from '../headers/key';
import { placeAt } from '../place';
import { insurerColumnOf } from '../tables/corner';
import { meaningOfSigns } from './legend';
import type { Matrix } from './matrix';

/** One item alone may be any column. */
export const FEWEST_ITEMS = 2;
/** Nobody turns a larger sheet. */
const MOST_ROWS = 2000;
/** So many rows tell what a column holds. */
export const LOOK = 12;

/** The names of items by their keys. */
export interface ItemNames {
  readonly byKey: ReadonlyMap<string, string>;
  /** Whether a text can be one of them, at a cheap look. */
  readonly mayBe: (text: string) => boolean;
}

/** The same, and which cells name the items of other tables' records. */
export interface Names extends ItemNames {
  readonly isTaken: (at: Address) => boolean;
}

/** The header of a matrix: where its insurers and its items stand. */
export interface Head {
  readonly row: number;
  readonly insurerColumn: number;
  readonly columns: readonly number[];
  readonly holds: Matrix['holds'];
}

/** Whether two items stand in one column. */
export function namesDown(grid: Grid, names: Names): boolean {
  const seen = new Set<number>();
  if (names.byKey.size < FEWEST_ITEMS || grid.height > MOST_ROWS) return false;
  return grid.sheet.rows.some((cells, row) =>
    cells.some((_, column) => {
      const isName = isNamed(grid, row, column, names);
      const isSecond = isName && seen.has(column);
      if (isName) seen.add(column);
      return isSecond;
    }),
  );
}

function isNamed(grid: Grid, row: number, column: number, { byKey, mayBe, isTaken }: Names): boolean {
  const value = grid.sheet.rows[row]?.[column]?.value;
  if (typeof value !== 'string' || !mayBe(value) || !byKey.has(headerKey(value))) return false;
  return !isTaken(placeAt(grid, row, column).at);
}

/** Rows with two or more names of items and a column of insurers left of them. */
export function headsByName(grid: Grid, names: Names): readonly Head[] {
  if (names.byKey.size < FEWEST_ITEMS) return [];
  return grid.sheet.rows.flatMap((_, row) => {
    const columns = itemColumns(grid, row, names);
    const heads = columns.length < FEWEST_ITEMS ? [] : headsInRow(grid, row, columns);
    return heads.filter((head) => showsScale(grid, head) || meaningOfSigns(grid, row) !== 'presence');
  });
}

/** Side by side, each matrix has a column of insurers left of its items. */
function headsInRow(grid: Grid, row: number, columns: readonly number[]): readonly Head[] {
  const heads: { readonly insurerColumn: number; readonly columns: number[] }[] = [];
  for (const column of columns) {
    const head = heads.at(-1);
    const insurerColumn = insurerColumnOf(grid, row, column);
    const isNext = insurerColumn !== null && insurerColumn > (head?.columns.at(-1) ?? -1);
    if (isNext) heads.push({ insurerColumn, columns: [column] });
    else if (head && !isAnother(grid, row, head.columns, column)) head.columns.push(column);
  }
  return heads
    .filter((head) => head.columns.length >= FEWEST_ITEMS)
    .map((head) => ({ ...head, row, holds: 'ratings' as const }));
}

/** An item named already, beyond a blank column, is of something that stands beside: another matrix's first row. */
const isAnother = (grid: Grid, row: number, columns: readonly number[], column: number): boolean =>
  textAt(grid, row, column - 1) === '' &&
  columns.some((one) => headerKey(textAt(grid, row, one)) === headerKey(textAt(grid, row, column)));

function itemColumns(grid: Grid, row: number, names: Names): readonly number[] {
  const columns: number[] = [];
  grid.sheet.rows[row]?.forEach((_, column) => {
    if (isNamed(grid, row, column, names) && !isCovered(grid, row, column)) columns.push(column);
  });
  return columns;
}

/** ○ and × may say yes and no: only with ◎, or in words, they are ratings by themselves. */
export function showsScale(grid: Grid, { row, columns }: Pick<Head, 'row' | 'columns'>): boolean {
  const texts = grid.sheet.rows
    .slice(row + 1, row + 1 + LOOK)
    .flatMap((_, index) => columns.map((column) => textAt(grid, row + 1 + index, column).trim()));
  return texts.some((text) => readRating(text) === '◎' || (text.length > 1 && readRating(text) !== null));
}

/** Where rows and columns are changed about, a header with nothing to its right is a title or a note. */
const isBeside = (grid: Grid, row: number, column: number): boolean =>
  textAt(grid, row, column) !== '' &&
  (!grid.turnedFrom || filled(grid, row + 1, column) !== undefined || filled(grid, row + 2, column) !== undefined);

/**
 * The header with the neighbouring columns that have one, and the rows that its merged cells begin in.
 * @param others what is no part of it
 */
export function headerAround(grid: Grid, row: number, first: number, last: number, others: readonly Area[]): Area {
  const isOwn = (column: number): boolean =>
    isBeside(grid, row, column) && !others.some((area) => contains(area, { row, column }));
  let [left, right] = [first, last];
  while (left > 0 && isOwn(left - 1)) left -= 1;
  while (right + 1 < grid.width && isOwn(right + 1)) right += 1;
  const tops = Array.from({ length: right - left + 1 }, (_, index) => areaAt(grid, row, left + index).top);
  return { top: Math.min(...tops), bottom: row, left, right };
}
