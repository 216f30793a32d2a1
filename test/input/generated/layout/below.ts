import { a1, type Area } from '../../../../src/sheet/address';
import type { Canvas } from './canvas';
import type { Column } from './columns';
import type { Dice } from './dice';

const NOTES = [
  '※ 数値は架空である。',
  '（注） 数値は架空である。',
  '注１　県調べ',
  '※１ 各年度末現在',
  '（注１）「－」は該当なし',
  '出典：県調べ',
] as const;
const TOTALS = ['合計', '合　計', '計', '県計', '平均'] as const;
const FIGURES = ['population', 'elderly', 'participants', 'score', 'baseline', 'latest', 'target'];

interface Below {
  readonly bottom: number;
  /** As fixtures state it: 「totalRow A9」. */
  readonly aside: readonly string[];
}

/** Draws totals and notes below the records of a table. */
export function drawBelow(canvas: Canvas, records: Area, columns: readonly Column[], dice: Dice): Below {
  const aside: string[] = [];
  let { bottom } = records;
  if (canHaveTotal(columns) && dice.oneIn(4)) {
    bottom += 1;
    aside.push(`totalRow ${a1(drawTotal(canvas, bottom, records.left, columns, dice))}`);
  }
  const notes = dice.oneOf([0, 0, 0, 1, 2]);
  const gap = notes > 0 && dice.oneIn(4) ? 1 : 0;
  for (let note = 0; note < notes; note++) {
    const at = {
      row: bottom + 1 + (note === 0 ? gap : 0),
      column: records.left + (columns.length > 2 && dice.oneIn(5) ? 1 : 0),
    };
    canvas.write(at, dice.oneOf(NOTES));
    aside.push(`noteRow ${a1(at)}`);
    bottom = at.row;
  }
  return { bottom, aside };
}

/** The first column names, a later one counts. */
const canHaveTotal = ([first, ...others]: readonly Column[]): boolean =>
  first?.field !== undefined &&
  first.field !== null &&
  !FIGURES.includes(first.field) &&
  others.some(({ field }) => field !== null && FIGURES.includes(field));

function drawTotal(canvas: Canvas, row: number, left: number, columns: readonly Column[], dice: Dice) {
  columns.forEach(({ field }, index) => {
    const total = 1000 + index;
    if (field !== null && FIGURES.includes(field))
      canvas.put({ row, column: left + index }, { value: total, shown: String(total), format: 'General' });
  });
  const at = { row, column: left };
  canvas.write(at, dice.oneOf(TOTALS));
  return at;
}
