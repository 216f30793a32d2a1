import { a1Area, type Address } from '../../../../src/sheet/address';
import { isSection, SECTIONS } from '../../../../src/domain/report';
import type { ExpectedRecord, ExpectedValue } from '../../layouts/fixture';
import type { Source, SourceRecord } from '../report/source';
import { textCell, type Value } from '../report/value';
import type { Canvas } from './canvas';
import type { Dice } from './dice';
import { paragraphs, standing, type Expected } from './expected';
import { namesIn, typed } from './header';

/** The fields of an item, from top to bottom. */
export const ORDER = ['number', 'name', 'department', 'rating', ...SECTIONS];
const ORDINALS = ['', '', '（１）', '１　', '■', '①'] as const;

/** An item is known by a text besides its name. */
export const mayStandUpright = ({ kind, fields }: Source): boolean => kind === '項目' && fields.some(isSection);

/** Draws items as labels with their texts to the right, one below another. */
export function drawUpright(
  canvas: Canvas,
  source: Source,
  records: readonly SourceRecord[],
  expected: Expected,
  dice: Dice,
): void {
  const left = dice.upTo(1);
  let row = dice.upTo(1) * 2;
  if (row > 0) {
    canvas.write({ row: 0, column: left }, '項目ごとの自己評価（架空）');
    expected.besides.push(`${canvas.cell({ row: 0, column: left })} 題名`);
  }
  for (const record of records) {
    const { bottom, read } = drawItem(canvas, { row, column: left }, source, record, dice);
    const area = a1Area({ top: row, left, bottom, right: left + 1 });
    expected.tables.push({ kind: '項目', sheet: canvas.name, area, columns: null, records: [read], aside: [] });
    row = bottom + 1 + dice.upTo(2);
  }
}

interface Drawn {
  readonly bottom: number;
  readonly read: ExpectedRecord;
}

function drawItem(canvas: Canvas, corner: Address, source: Source, record: SourceRecord, dice: Dice): Drawn {
  const read = new Map<string, readonly ExpectedValue[]>();
  const ordinal = dice.oneOf(ORDINALS);
  const isMerged = dice.oneIn(2);
  let { row } = corner;
  for (const field of ORDER.filter((one) => source.fields.includes(one))) {
    const value = record.get(field);
    if (!value) continue;
    const label = { row, column: corner.column };
    canvas.write(label, ordinal + typed(dice.oneOf(namesIn('項目', field, false)), dice));
    const drawn = drawValue(canvas, { row, column: corner.column + 1 }, field, value, dice);
    read.set(field, drawn.values);
    if (isMerged) canvas.merge({ top: row, bottom: drawn.bottom, left: label.column, right: label.column });
    row = drawn.bottom + 1;
  }
  return { bottom: row - 1, read };
}

/** A text stands in one cell, or each of its lines in a row of its own. */
function drawValue(
  canvas: Canvas,
  at: Address,
  field: string,
  value: Value,
  dice: Dice,
): { readonly bottom: number; readonly values: readonly ExpectedValue[] } {
  const lines = value.cell?.shown.split('\n') ?? [];
  if (!isSection(field) || lines.length < 2 || dice.oneIn(2)) {
    canvas.put(at, value.cell);
    const values = isSection(field) ? paragraphs(value, canvas, at) : [standing(value, canvas, at)];
    return { bottom: at.row, values };
  }
  const values = lines.map((line, index): ExpectedValue => {
    const own = { row: at.row + index, column: at.column };
    canvas.put(own, textCell(line));
    return { written: line, cell: canvas.cell(own), value: line };
  });
  return { bottom: at.row + lines.length - 1, values };
}
