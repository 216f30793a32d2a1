import type { Field } from '../../domain/field';
import type { Area } from '../../sheet/address';
import type { TableRead } from '../../domain/reading';
import type { Implementation, InsurerRating } from '../../domain/report';
import { anchor, filled, sheetArea, textAt, type Grid } from '../grid';
import { placeAt, spotAt, type Spot } from '../place';
import type { Body } from '../tables/body';
import type { TitleYear } from '../tables/title';
import { absent, type FieldReader } from '../values/fields';
import { asLevel, asRating, asText } from '../values/readers';

/** A matrix: an insurer a row, an item (or 事業) a column, the rating (or 実施状況) where they meet. */
export interface Matrix {
  readonly grid: Grid;
  readonly row: number;
  /** The header with the columns beside the items, such as 圏域 and 備考, which are left aside. */
  readonly header: Area;
  readonly insurerColumn: number;
  readonly items: readonly { readonly column: number; readonly item: Field<string> }[];
  readonly body: Body;
  readonly year: TitleYear | null;
  readonly holds: 'ratings' | 'levels';
}

/** Where an insurer and an item meet. */
interface Meeting {
  readonly insurer: Field<string>;
  readonly item: Field<string>;
  readonly spot: Spot;
  readonly fiscalYear: Field<number>;
  readonly none: Field<string>;
}

function meetings({ grid, insurerColumn, items, body, year }: Matrix, fields: FieldReader): readonly Meeting[] {
  const named = body.records.filter((row) => filled(grid, row, insurerColumn));
  return named.flatMap((row) => {
    const first = placeAt(grid, row, insurerColumn);
    const insurer = fields.at(spotAt(grid, row, insurerColumn), grid.sheet.dates, asText);
    const fiscalYear = year
      ? { value: year.year, written: year.written, place: year.place, present: true }
      : absent<number>(first);
    const none = absent<string>(first);
    return items.map(({ column, item }) => ({ insurer, item, spot: spotAt(grid, row, column), fiscalYear, none }));
  });
}

/** One rating for each insurer and item; a blank cell is an insurer who has not answered. */
export function readMatrix(matrix: Matrix, fields: FieldReader): readonly InsurerRating[] {
  if (matrix.holds !== 'ratings') return [];
  return meetings(matrix, fields).map(({ insurer, item, spot, fiscalYear, none }) => ({
    insurer,
    item,
    activity: none,
    rating: fields.at(spot, matrix.grid.sheet.dates, asRating(true)),
    content: none,
    issue: none,
    measure: none,
    fiscalYear,
  }));
}

/** One 実施状況 for each insurer and 事業. */
export function readLevels(matrix: Matrix, fields: FieldReader): readonly Implementation[] {
  if (matrix.holds !== 'levels') return [];
  return meetings(matrix, fields).map(({ insurer, item, spot, fiscalYear, none }) => ({
    insurer,
    fiscalYear,
    programme: item,
    level: fields.at(spot, matrix.grid.sheet.dates, asLevel),
    reason: none,
  }));
}

/** A matrix as it was read. */
export function matrixRead({ grid, row, header, insurerColumn, items, body, holds }: Matrix): TableRead {
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
    table: holds === 'ratings' ? '保険者評価' : '給付適正化実施状況',
    shape: 'columns',
    sheet: grid.sheet.name,
    area: sheetArea(grid, { ...header, bottom: body.bottom }),
    columns: [
      column('insurer', insurerColumn),
      ...items.map((item) => column(holds === 'ratings' ? 'rating' : 'level', item.column)),
    ],
    leftAside: leftAside.map(({ at, why }) => ({
      place: placeAt(grid, at.row, at.column),
      written: textAt(grid, at.row, at.column),
      why,
    })),
  };
}

const columnsOf = ({ left, right }: Area): readonly number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);
