import type { Field, Place } from '../../domain/field';
import type { Area } from '../../sheet/address';
import type { ColumnRead, TableRead } from '../../domain/reading';
import type { Implementation, InsurerRating } from '../../domain/report';
import { anchor, filled, sheetArea, textAt, type Grid } from '../grid';
import { placeAt, spotAt, type Spot } from '../place';
import type { Body } from '../tables/body';
import type { TitleYear } from '../tables/title';
import { absent, type FieldReader } from '../values/fields';
import type { CellReader } from '../values/outcome';
import type { Parts } from './parts';
import { asInsurer, asLevel, asRating, asText } from '../values/readers';

/** A matrix: an insurer a row, an item (or 事業) a column, the rating (or 実施状況) where they meet. */
export interface Matrix {
  readonly grid: Grid;
  readonly row: number;
  /** The header with the columns beside the items, such as 圏域 and 備考, which are left aside. */
  readonly header: Area;
  readonly insurerColumn: number;
  /** Each item with the columns under it, by the field each bears. */
  readonly items: readonly { readonly parts: Parts; readonly item: Field<string> }[];
  readonly body: Body;
  readonly year: TitleYear | null;
  readonly holds: 'ratings' | 'levels';
}

/** Where an insurer and an item meet. */
interface Meeting {
  readonly insurer: Field<string>;
  readonly item: Field<string>;
  /** The cell of a field; undefined where the matrix has none. */
  readonly spot: (field: string) => Spot | undefined;
  /** A text of its own column, absent where there is none. */
  readonly text: (field: string) => Field<string>;
  readonly fiscalYear: Field<number>;
  /** The insurer's cell. */
  readonly first: Place;
}

function meetings({ grid, insurerColumn, items, body, year }: Matrix, fields: FieldReader): readonly Meeting[] {
  const named = body.records.filter((row) => filled(grid, row, insurerColumn));
  return named.flatMap((row) => {
    const first = placeAt(grid, row, insurerColumn);
    const insurer = fields.at(spotAt(grid, row, insurerColumn), grid.sheet.dates, asInsurer);
    const fiscalYear = year
      ? { value: year.year, written: year.written, place: year.place, present: true }
      : absent<number>(first);
    const none = absent<string>(first);
    return items.map(({ parts, item }) => {
      const spot: Meeting['spot'] = (field) => {
        const column = parts.get(field);
        return column === undefined ? undefined : spotAt(grid, row, column);
      };
      const text: Meeting['text'] = (field) => {
        const at = spot(field);
        return at ? fields.at(at, grid.sheet.dates, asText) : none;
      };
      return { insurer, item, spot, text, fiscalYear, first };
    });
  });
}

const readAt = <T>(
  spot: Spot | undefined,
  first: Place,
  { grid }: Matrix,
  read: CellReader<T>,
  fields: FieldReader,
): Field<T> => (spot ? fields.at(spot, grid.sheet.dates, read) : absent(first));

/** One rating for each insurer and item; a blank cell is an insurer who has not answered. */
export function readMatrix(matrix: Matrix, fields: FieldReader): readonly InsurerRating[] {
  if (matrix.holds !== 'ratings') return [];
  return meetings(matrix, fields).map(({ insurer, item, spot, text, fiscalYear, first }) => ({
    insurer,
    item,
    activity: text('activity'),
    rating: readAt(spot('rating'), first, matrix, asRating(true), fields),
    content: text('content'),
    issue: text('issue'),
    measure: text('measure'),
    fiscalYear,
  }));
}

/** One 実施状況 for each insurer and 事業. */
export function readLevels(matrix: Matrix, fields: FieldReader): readonly Implementation[] {
  if (matrix.holds !== 'levels') return [];
  return meetings(matrix, fields).map(({ insurer, item, spot, text, fiscalYear, first }) => ({
    insurer,
    fiscalYear,
    programme: item,
    level: readAt(spot('level'), first, matrix, asLevel, fields),
    reason: text('reason'),
  }));
}

/** A matrix as it was read. */
export function matrixRead({ grid, row, header, insurerColumn, items, body, holds }: Matrix): TableRead {
  const headerOf = (column: number) =>
    anchor(grid, isSplit(items) && column !== insurerColumn ? header.bottom : row, column);
  const column = (field: string, at: number): ColumnRead => {
    const cell = headerOf(at);
    const texts = [textAt(grid, row, at), ...(cell.row > row ? [textAt(grid, cell.row, at)] : [])];
    return { place: placeAt(grid, cell.row, cell.column), header: texts.join(' '), field, isPointed: false };
  };
  const columns = items.flatMap(({ parts }) => [...parts].map(([field, at]) => ({ field, at })));
  const known = new Set([insurerColumn, ...columns.map(({ at }) => at)]);
  const others = columnsOf(header).filter((at) => !known.has(at));
  const leftAside = [...others.map((at) => ({ at: headerOf(at), why: 'unknownColumn' as const })), ...body.leftAside];
  return {
    table: holds === 'ratings' ? '保険者評価' : '給付適正化実施状況',
    shape: 'columns',
    sheet: grid.sheet.name,
    area: sheetArea(grid, { ...header, bottom: body.bottom }),
    columns: [column('insurer', insurerColumn), ...columns.map(({ field, at }) => column(field, at))],
    leftAside: leftAside.map(({ at, why }) => ({
      place: placeAt(grid, at.row, at.column),
      written: textAt(grid, at.row, at.column),
      why,
    })),
  };
}

/** Whether the items have headers of their own columns below them. */
const isSplit = (items: Matrix['items']): boolean => items.some(({ parts }) => parts.size > 1);

const columnsOf = ({ left, right }: Area): readonly number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);
