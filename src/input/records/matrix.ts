import type { Field } from '../../domain/field';
import type { Area } from '../../sheet/address';
import type { TableRead } from '../../domain/reading';
import type { InsurerRating, Item } from '../../domain/report';
import { anchor, areaAt, filled, isCovered, sheetArea, textAt, turnedGrid, type Grid } from '../grid';
import { headerKey, LONGEST_HEADER } from '../headers/key';
import { placeAt, spotAt } from '../place';
import { bodyOf, type Body } from '../tables/body';
import { titleYearAbove, type TitleYear } from '../tables/title';
import { absent, type FieldReader } from '../values/fields';
import { asRating, asText } from '../values/readers';
import { insurerColumnOf } from './corner';

/** 保険者評価 as a matrix: an insurer a row, an item a column, the rating where they meet. */
export interface Matrix {
  readonly grid: Grid;
  readonly row: number;
  /** The header with the columns beside the items, such as 圏域 and 備考, which are left aside. */
  readonly header: Area;
  readonly insurerColumn: number;
  readonly items: readonly { readonly column: number; readonly item: Field<string> }[];
  readonly body: Body;
  readonly year: TitleYear | null;
}

/** One item alone may be any column. */
const FEWEST_ITEMS = 2;
/** Nobody turns a larger sheet. */
const MOST_ROWS = 2000;

/**
 * The matrices of a sheet: rows of headers with a name of insurers and two or more names of items, or the same with
 * rows and columns changed about.
 */
export function findMatrices(grid: Grid, items: readonly Item[]): readonly Matrix[] {
  const names = new Map(items.map(({ name }) => [headerKey(name.value ?? ''), name.value ?? '']));
  names.delete('');
  if (names.size < FEWEST_ITEMS) return [];
  const across = matricesIn(grid, names);
  return across.length > 0 || !namesDown(grid, names)
    ? across
    : matricesIn(
        turnedGrid(grid, () => true),
        names,
      );
}

/** Whether two items stand in one column. */
function namesDown(grid: Grid, names: ReadonlyMap<string, string>): boolean {
  const seen = new Set<number>();
  if (grid.height > MOST_ROWS) return false;
  return grid.sheet.rows.some((cells) =>
    cells.some((cell, column) => {
      const isName =
        typeof cell?.value === 'string' && cell.value.length <= LONGEST_HEADER && names.has(headerKey(cell.value));
      const isSecond = isName && seen.has(column);
      if (isName) seen.add(column);
      return isSecond;
    }),
  );
}

function matricesIn(grid: Grid, names: ReadonlyMap<string, string>): readonly Matrix[] {
  const heads = grid.sheet.rows
    .map((_, row) => ({ row, columns: itemColumns(grid, row, names) }))
    .filter(({ columns }) => columns.length >= FEWEST_ITEMS);
  return heads.flatMap(({ row, columns }, index) => {
    const insurerColumn = insurerColumnOf(grid, row, columns[0] ?? 0);
    return insurerColumn === null
      ? []
      : [matrixAt(grid, row, insurerColumn, columns, heads[index + 1]?.row ?? grid.height, names)];
  });
}

function itemColumns(grid: Grid, row: number, names: ReadonlyMap<string, string>): readonly number[] {
  const columns: number[] = [];
  grid.sheet.rows[row]?.forEach((cell, column) => {
    if (typeof cell?.value !== 'string' || cell.value.length > LONGEST_HEADER) return;
    if (names.has(headerKey(cell.value)) && !isCovered(grid, row, column)) columns.push(column);
  });
  return columns;
}

function matrixAt(
  grid: Grid,
  row: number,
  insurerColumn: number,
  columns: readonly number[],
  next: number,
  names: ReadonlyMap<string, string>,
): Matrix {
  const header = headerAround(grid, row, insurerColumn, columns.at(-1) ?? insurerColumn);
  const items = columns.map((column) => {
    const { cell, place } = spotAt(grid, row, column);
    const written = cell?.shown ?? '';
    return { column, item: { value: names.get(headerKey(written)) ?? null, written, place, present: true } };
  });
  const body = bodyOf({ grid, area: header }, next, [insurerColumn]);
  const year = titleYearAbove(grid.turnedFrom ?? grid, sheetArea(grid, header));
  return { grid, row, header, insurerColumn, items, body, year };
}

/** Where rows and columns are changed about, a header with nothing to its right is a title or a note. */
const isBeside = (grid: Grid, row: number, column: number): boolean =>
  textAt(grid, row, column) !== '' &&
  (!grid.turnedFrom || grid.sheet.rows.some((_, below) => below > row && filled(grid, below, column)));

/** The header with the neighbouring columns that have one, and the rows that its merged cells begin in. */
function headerAround(grid: Grid, row: number, first: number, last: number): Area {
  let [left, right] = [first, last];
  while (left > 0 && isBeside(grid, row, left - 1)) left -= 1;
  while (right + 1 < grid.width && isBeside(grid, row, right + 1)) right += 1;
  const tops = Array.from({ length: right - left + 1 }, (_, index) => areaAt(grid, row, left + index).top);
  return { top: Math.min(...tops), bottom: row, left, right };
}

/** One rating for each insurer and item; a blank cell is an insurer who has not answered. */
export function readMatrix(matrix: Matrix, fields: FieldReader): readonly InsurerRating[] {
  const { grid, insurerColumn, items, body, year } = matrix;
  const named = body.records.filter((row) => filled(grid, row, insurerColumn));
  return named.flatMap((row) => {
    const first = placeAt(grid, row, insurerColumn);
    const insurer = fields.at(spotAt(grid, row, insurerColumn), grid.sheet.dates, asText);
    const fiscalYear = year
      ? { value: year.year, written: year.written, place: year.place, present: true }
      : absent<number>(first);
    const none = absent<string>(first);
    return items.map(({ column, item }) => ({
      insurer,
      item,
      activity: none,
      rating: fields.at(spotAt(grid, row, column), grid.sheet.dates, asRating(true)),
      content: none,
      issue: none,
      measure: none,
      fiscalYear,
    }));
  });
}

/** A matrix as it was read. */
export function matrixRead({ grid, row, header, insurerColumn, items, body }: Matrix): TableRead {
  const headerAt = (column: number) => anchor(grid, row, column);
  const column = (field: string, at: number) => ({
    place: placeAt(grid, headerAt(at).row, headerAt(at).column),
    header: textAt(grid, row, at),
    field,
    isPointed: false,
  });
  const known = new Set([insurerColumn, ...items.map((item) => item.column)]);
  const others = columnsOf(header).filter((at) => !known.has(at));
  const leftAside = [...others.map((at) => ({ at: headerAt(at), why: 'unknownColumn' as const })), ...body.leftAside];
  return {
    table: '保険者評価',
    shape: 'columns',
    sheet: grid.sheet.name,
    area: sheetArea(grid, { ...header, bottom: body.bottom }),
    columns: [column('insurer', insurerColumn), ...items.map((item) => column('rating', item.column))],
    leftAside: leftAside.map(({ at, why }) => ({
      place: placeAt(grid, at.row, at.column),
      written: textAt(grid, at.row, at.column),
      why,
    })),
  };
}

const columnsOf = ({ left, right }: Area): readonly number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);
