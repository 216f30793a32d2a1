import { a1Area, type Address } from '../../../../src/sheet/address';
import { isSection } from '../../../../src/domain/report';
import type { ExpectedRecord, ExpectedValue } from '../../layouts/fixture';
import type { Source } from '../report/source';
import type { Canvas } from './canvas';
import type { Dice } from './dice';
import { paragraphs, standing, type Expected } from './expected';
import { namesIn, typed } from './header';
import { ORDER } from './upright';

/** Items stand side by side under common labels where there are at least two. */
export const mayStandBeside = ({ records }: Source): boolean => records.length > 1;

/** Draws labels one below another and right of them a column for each item. */
export function drawBeside(canvas: Canvas, source: Source, expected: Expected, dice: Dice): void {
  const corner: Address = { row: dice.upTo(1) * 2, column: dice.upTo(1) };
  if (corner.row > 0) {
    const at = { row: 0, column: corner.column };
    canvas.write(at, '項目別の自己評価（架空）');
    expected.besides.push(`${canvas.cell(at)} 題名`);
  }
  const fields = ['name', ...ORDER.filter((field) => field !== 'name' && source.fields.includes(field))];
  fields.forEach((field, index) => {
    canvas.write(
      { row: corner.row + index, column: corner.column },
      typed(dice.oneOf(namesIn('項目', field, false)), dice),
    );
  });
  source.records.forEach((record, index) => {
    const column = corner.column + 1 + index;
    const read = new Map<string, readonly ExpectedValue[]>();
    fields.forEach((field, down) => {
      const value = record.get(field);
      if (!value) return;
      const at = { row: corner.row + down, column };
      canvas.put(at, value.cell);
      read.set(field, isSection(field) ? paragraphs(value, canvas, at) : [standing(value, canvas, at)]);
    });
    const records: readonly ExpectedRecord[] = [read];
    const bottom = corner.row + fields.length - 1;
    const area = a1Area({ top: corner.row, left: corner.column, bottom, right: column });
    expected.tables.push({ kind: '項目', sheet: canvas.name, area, columns: null, records, aside: [] });
  });
}
