import type { Field } from '../../domain/field';
import type { TableRead } from '../../domain/reading';
import type { InsurerRating, Item } from '../../domain/report';
import { INSURER_RATINGS } from '../../domain/tables/insurers';
import { filled, isCovered, textAt, type Grid } from '../grid';
import { headerKey, LONGEST_HEADER } from '../headers/key';
import { namesOf } from '../headers/vocabulary';
import { placeAt, spotAt } from '../place';
import { bodyOf, type Body } from '../tables/body';
import { titleYearAbove, type TitleYear } from '../tables/title';
import { absent, type FieldReader } from '../values/fields';
import { asRating, asText } from '../values/readers';

/** 保険者評価 as a matrix: an insurer a row, an item a column, the rating where they meet. */
export interface Matrix {
  readonly grid: Grid;
  readonly row: number;
  readonly insurerColumn: number;
  readonly items: readonly { readonly column: number; readonly item: Field<string> }[];
  readonly body: Body;
  readonly year: TitleYear | null;
}

const INSURER_KEYS: ReadonlySet<string> = new Set(
  INSURER_RATINGS.fields.filter(({ field }) => field === 'insurer').flatMap((field) => namesOf(field).map(headerKey)),
);
/** One item alone may be any column. */
const FEWEST_ITEMS = 2;

/** The matrices of a sheet: rows of headers with a name of insurers and two or more names of items. */
export function findMatrices(grid: Grid, items: readonly Item[]): readonly Matrix[] {
  const names = new Map(items.map(({ name }) => [headerKey(name.value ?? ''), name.value ?? '']));
  names.delete('');
  if (names.size < FEWEST_ITEMS) return [];
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

function insurerColumnOf(grid: Grid, row: number, before: number): number | null {
  for (let column = before - 1; column >= 0; column--)
    if (INSURER_KEYS.has(headerKey(textAt(grid, row, column)))) return column;
  return null;
}

function matrixAt(
  grid: Grid,
  row: number,
  insurerColumn: number,
  columns: readonly number[],
  next: number,
  names: ReadonlyMap<string, string>,
): Matrix {
  const area = { top: row, bottom: row, left: insurerColumn, right: columns.at(-1) ?? insurerColumn };
  const items = columns.map((column) => {
    const { cell, place } = spotAt(grid, row, column);
    const written = cell?.shown ?? '';
    return { column, item: { value: names.get(headerKey(written)) ?? null, written, place, present: true } };
  });
  const body = bodyOf({ grid, area }, next, [insurerColumn]);
  return { grid, row, insurerColumn, items, body, year: titleYearAbove(grid, area) };
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
export function matrixRead({ grid, row, insurerColumn, items, body }: Matrix): TableRead {
  const column = (field: string, at: number) => ({
    place: placeAt(grid, row, at),
    header: textAt(grid, row, at),
    field,
    isPointed: false,
  });
  return {
    table: '保険者評価',
    shape: 'matrix',
    sheet: grid.sheet.name,
    area: { top: row, bottom: body.bottom, left: insurerColumn, right: items.at(-1)?.column ?? insurerColumn },
    columns: [column('insurer', insurerColumn), ...items.map((item) => column('rating', item.column))],
    leftAside: body.leftAside.map(({ at, why }) => ({
      place: placeAt(grid, at.row, at.column),
      written: textAt(grid, at.row, at.column),
      why,
    })),
  };
}
