import { a1Area, type Address, type Area } from '../../../../src/sheet/address';
import type { ExpectedRecord } from '../../layouts/fixture';
import type { Source } from '../report/source';
import { BLANK, said } from '../report/value';
import type { Canvas } from './canvas';
import type { Dice } from './dice';
import { somewhere, standing, type Expected } from './expected';

const FIELDS = ['insurer', 'item', 'rating'];
const CORNERS = ['保険者名', '市町村名', '項目＼保険者', '保険者\n項目'] as const;
/** Where nobody has rated anything, only a corner that is no value tells a matrix below a table from its records. */
const PLAIN_CORNERS = [...CORNERS, '市町村', '保険者'] as const;

/** Ratings and nothing else, of two items or more: one item alone may be any column. */
export const mayBeMatrix = ({ kind, fields, records }: Source): boolean =>
  kind === '保険者評価' &&
  fields.length === 3 &&
  FIELDS.every((field) => fields.includes(field)) &&
  namesOf(records, 'item').length > 1;

const namesOf = (records: Source['records'], field: string): readonly string[] => [
  ...new Set(records.map((record) => record.get(field)?.means ?? '')),
];

/** Draws 保険者 × 項目, either of them down. Below insurers a row of totals may stand. */
export function drawMatrix(
  canvas: Canvas,
  corner: Address,
  source: Source,
  titled: number | null,
  expected: Expected,
  dice: Dice,
): Area {
  const insurers = namesOf(source.records, 'insurer');
  const items = namesOf(source.records, 'item');
  const isDown = dice.oneIn(2);
  const across = (far: number, down: number): Address =>
    isDown
      ? { row: corner.row + far, column: corner.column + down }
      : { row: corner.row + down, column: corner.column + far };
  const isRated = source.records.some((record) => record.get('rating')?.cell);
  canvas.write(corner, dice.oneOf(isRated ? PLAIN_CORNERS : CORNERS));
  insurers.forEach((name, index) => canvas.write(across(0, index + 1), name));
  items.forEach((name, index) => canvas.write(across(index + 1, 0), name));
  const records = source.records.map((record): ExpectedRecord => {
    const insurer = insurers.indexOf(record.get('insurer')?.means ?? '') + 1;
    const item = items.indexOf(record.get('item')?.means ?? '') + 1;
    const value = record.get('rating') ?? BLANK;
    canvas.put(across(item, insurer), value.cell);
    return new Map([
      ['insurer', [standing(said(insurers[insurer - 1] ?? ''), canvas, across(0, insurer))]],
      ['item', [standing(said(items[item - 1] ?? ''), canvas, across(item, 0))]],
      ['rating', [standing(value, canvas, across(item, insurer))]],
      ['fiscalYear', [somewhere(titled === null ? null : String(titled))]],
    ]);
  });
  const end = across(items.length, insurers.length);
  const area = { top: corner.row, left: corner.column, bottom: end.row, right: end.column };
  expected.tables.push({
    kind: '保険者評価',
    sheet: canvas.name,
    area: a1Area(area),
    columns: null,
    records,
    aside: [],
  });
  return area;
}
