import { readLevel, readRating } from '../../domain/notation';
import type { Item } from '../../domain/report';
import { contains, type Address, type Area } from '../../sheet/address';
import { areaAt, filled, isCovered, sheetArea, textAt, turnedArea, turnedGrid, type Grid } from '../grid';
import { headerKey, LONGEST_HEADER } from '../headers/key';
import { placeAt } from '../place';
import { bodyOf, isTotalText } from '../tables/body';
import { isComplete } from '../tables/header';
import { tableArea, type FoundTable } from '../tables/table';
import { titleYearAbove } from '../tables/title';
import { insurerColumnOf, isInsurerHeader } from './corner';
import type { Matrix } from './matrix';
import { partsBelow } from './parts';
import { takenIn } from './taken';

/** One item alone may be any column. */
const FEWEST_ITEMS = 2;
/** Nobody turns a larger sheet. */
const MOST_ROWS = 2000;
/** So many rows tell what a column holds. */
const LOOK = 12;

/** The items by their keys, and which cells name the items of other tables' records. */
interface Names {
  readonly byKey: ReadonlyMap<string, string>;
  readonly isTaken: (at: Address) => boolean;
}

/** The header of a matrix: where its insurers and its items stand. */
interface Head {
  readonly row: number;
  readonly insurerColumn: number;
  readonly columns: readonly number[];
  readonly holds: Matrix['holds'];
}

/**
 * The matrices of a sheet: rows of headers with a name of insurers and two or more names of items, or the same with
 * rows and columns changed about; where there are none, insurers beside columns that hold nothing but ratings, or
 * nothing but 実施状況.
 * @param tables those that are found by their headers on this sheet
 */
export function findMatrices(grid: Grid, items: readonly Item[], tables: readonly FoundTable[]): readonly Matrix[] {
  const byKey = new Map(items.map(({ name }) => [headerKey(name.value ?? ''), name.value ?? '']));
  byKey.delete('');
  const names: Names = { byKey, isTaken: takenIn(tables) };
  const limits = tables.filter(({ header }) => isComplete(header)).map(tableArea);
  const across = matricesAt(grid, headsByName(grid, names), names, limits);
  const byName = across.length > 0 || !namesDown(grid, names) ? across : turnedMatrices(grid, names, limits);
  return byName.length > 0 ? byName : matricesAt(grid, headsByContent(grid, tables.map(tableArea)), names, limits);
}

function turnedMatrices(grid: Grid, names: Names, limits: readonly Area[]): readonly Matrix[] {
  const turned = turnedGrid(grid, () => true);
  return matricesAt(turned, headsByName(turned, names), names, limits.map(turnedArea));
}

/** Whether two items stand in one column. */
function namesDown(grid: Grid, names: Names): boolean {
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

function isNamed(grid: Grid, row: number, column: number, { byKey, isTaken }: Names): boolean {
  const value = grid.sheet.rows[row]?.[column]?.value;
  if (typeof value !== 'string' || value.length > LONGEST_HEADER || !byKey.has(headerKey(value))) return false;
  return !isTaken(placeAt(grid, row, column).at);
}

function headsByName(grid: Grid, names: Names): readonly Head[] {
  if (names.byKey.size < FEWEST_ITEMS) return [];
  return grid.sheet.rows.flatMap((_, row) => {
    const columns = itemColumns(grid, row, names);
    const insurerColumn = columns.length < FEWEST_ITEMS ? null : insurerColumnOf(grid, row, columns[0] ?? 0);
    return insurerColumn === null ? [] : [{ row, insurerColumn, columns, holds: 'ratings' as const }];
  });
}

function itemColumns(grid: Grid, row: number, names: Names): readonly number[] {
  const columns: number[] = [];
  grid.sheet.rows[row]?.forEach((_, column) => {
    if (isNamed(grid, row, column, names) && !isCovered(grid, row, column)) columns.push(column);
  });
  return columns;
}

function headsByContent(grid: Grid, known: readonly Area[]): readonly Head[] {
  return grid.sheet.rows.flatMap((cells, row) => {
    if (
      known.some(
        ({ top, bottom, left, right }) => top <= row && row <= bottom && left === 0 && right >= cells.length - 1,
      )
    )
      return [];
    const insurerColumn = cells.findIndex((cell) => cell !== undefined && isInsurerHeader(cell.shown));
    if (insurerColumn < 0 || known.some((area) => contains(area, { row, column: insurerColumn }))) return [];
    const header = headerAround(grid, row, insurerColumn, insurerColumn);
    const beside = cells.flatMap((_, column) => (column > insurerColumn && column <= header.right ? [column] : []));
    const heads = (
      [
        ['ratings', readRating],
        ['levels', readLevel],
      ] as const
    ).map(([holds, read]) => ({
      row,
      insurerColumn,
      columns: beside.filter((column) =>
        holdsOnly(grid, { row, insurerColumn }, column, (text) => read(text) !== null),
      ),
      holds,
    }));
    return heads.filter(
      (head) => head.columns.length >= FEWEST_ITEMS && (head.holds === 'levels' || showsScale(grid, head)),
    );
  });
}

/** ○ and × may say yes and no: only with ◎, or in words, they are ratings beyond doubt. */
function showsScale(grid: Grid, { row, columns }: Head): boolean {
  const texts = grid.sheet.rows
    .slice(row + 1, row + 1 + LOOK)
    .flatMap((_, index) => columns.map((column) => textAt(grid, row + 1 + index, column).trim()));
  return texts.some((text) => text.length > 1 || readRating(text) === '◎');
}

/** Whether something stands below a header, and nothing but what is looked for, totals aside. */
function holdsOnly(
  grid: Grid,
  { row, insurerColumn }: Pick<Head, 'row' | 'insurerColumn'>,
  column: number,
  isLookedFor: (text: string) => boolean,
): boolean {
  if (isCovered(grid, row, column)) return false;
  const texts: string[] = [];
  for (let below = row + 1; below <= Math.min(row + LOOK, grid.height - 1); below++) {
    if (isTotalText(textAt(grid, below, insurerColumn))) continue;
    const text = filled(grid, below, column)?.shown;
    if (text !== undefined) texts.push(text);
    else if (grid.sheet.rows[below]?.every((cell) => cell === undefined) ?? true) break;
  }
  return texts.length > 0 && texts.every(isLookedFor);
}

/** @param limits other tables, at which a matrix above them ends */
function matricesAt(grid: Grid, heads: readonly Head[], names: Names, limits: readonly Area[]): readonly Matrix[] {
  return heads.map((head, index) => {
    const last = head.columns.at(-1) ?? head.insurerColumn;
    const below = limits.filter(
      ({ top, left, right }) => top > head.row && left <= last && head.insurerColumn <= right,
    );
    const next = heads[index + 1]?.row ?? grid.height;
    return matrixAt(grid, head, Math.min(next, ...below.map(({ top }) => top)), names);
  });
}

function matrixAt(grid: Grid, { row, insurerColumn, columns, holds }: Head, next: number, names: Names): Matrix {
  const parts = holds === 'ratings' ? partsBelow(grid, row, columns) : null;
  const lasts = [
    columns.at(-1) ?? insurerColumn,
    ...[...(parts?.of.values() ?? [])].flatMap((one) => [...one.values()]),
  ];
  const around = headerAround(grid, row, insurerColumn, Math.max(...lasts));
  const header = { ...around, bottom: parts?.row ?? around.bottom };
  const items = columns.map((column) => {
    const written = textAt(grid, row, column);
    const top = areaAt(grid, row, column).top;
    const value = names.byKey.get(headerKey(written)) ?? written.replace(/\s*\n\s*/g, '').trim();
    const own = parts?.of.get(column) ?? new Map([[holds === 'ratings' ? 'rating' : 'level', column]]);
    return { parts: own, item: { value, written, place: placeAt(grid, top, column), present: true } };
  });
  const body = bodyOf({ grid, area: header }, next, [insurerColumn]);
  const year = titleYearAbove(grid.turnedFrom ?? grid, sheetArea(grid, header));
  return { grid, row, header, insurerColumn, items, body, year, holds };
}

/** Where rows and columns are changed about, a header with nothing to its right is a title or a note. */
const isBeside = (grid: Grid, row: number, column: number): boolean =>
  textAt(grid, row, column) !== '' &&
  (!grid.turnedFrom || filled(grid, row + 1, column) !== undefined || filled(grid, row + 2, column) !== undefined);

/** The header with the neighbouring columns that have one, and the rows that its merged cells begin in. */
function headerAround(grid: Grid, row: number, first: number, last: number): Area {
  let [left, right] = [first, last];
  while (left > 0 && isBeside(grid, row, left - 1)) left -= 1;
  while (right + 1 < grid.width && isBeside(grid, row, right + 1)) right += 1;
  const tops = Array.from({ length: right - left + 1 }, (_, index) => areaAt(grid, row, left + index).top);
  return { top: Math.min(...tops), bottom: row, left, right };
}
