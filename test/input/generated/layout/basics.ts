import { a1Area } from '../../../../src/sheet/address';
import type { ExpectedRecord, ExpectedValue } from '../../layouts/fixture';
import type { SourceRecord } from '../report/source';
import type { Canvas } from './canvas';
import type { Dice } from './dice';
import { standing, type Expected } from './expected';
import { namesIn, typed } from './header';

/** Draws 基本情報: labels down with values beside them, across with values below, or two pairs a row. */
export function drawBasics(canvas: Canvas, basics: SourceRecord, expected: Expected, dice: Dice): void {
  const way = dice.oneOf(['down', 'across', 'pairs', 'inline'] as const);
  const top = dice.upTo(2);
  const left = dice.upTo(2);
  if (top > 0) {
    canvas.write({ row: 0, column: left }, '基本情報（架空）');
    expected.besides.push(`${canvas.cell({ row: 0, column: left })} 題名`);
  }
  const fields = dice.shuffled([...basics]);
  const record = new Map<string, readonly ExpectedValue[]>();
  fields.forEach(([field, value], index) => {
    const at = { row: top + index, column: left };
    const name = dice.oneOf(namesIn('基本情報', field, false));
    if (way === 'inline' && value.cell && typeof value.cell.value === 'string') {
      canvas.write(at, `${name}：${value.cell.value}`);
      record.set(field, [{ written: value.cell.shown.trim(), cell: canvas.cell(at), value: value.means }]);
      return;
    }
    const label =
      way === 'across'
        ? { row: top, column: left + index }
        : way === 'pairs'
          ? { row: top + Math.floor(index / 2), column: left + (index % 2) * 2 }
          : at;
    const own =
      way === 'across' ? { row: top + 1, column: label.column } : { row: label.row, column: label.column + 1 };
    canvas.write(label, typed(name, dice));
    canvas.put(own, value.cell);
    record.set(field, [standing(value, canvas, own)]);
  });
  const area = a1Area({ top, left, bottom: canvas.height - 1, right: canvas.width - 1 });
  const records: readonly ExpectedRecord[] = [record];
  expected.tables.push({ kind: '基本情報', sheet: canvas.name, area, columns: null, records, aside: [] });
}
