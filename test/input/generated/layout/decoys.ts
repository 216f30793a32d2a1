import { a1Area, type Address, type Area } from '../../../../src/sheet/address';
import type { Source } from '../report/source';
import type { Canvas } from './canvas';
import type { Dice } from './dice';
import { nothingExpected, type Expected } from './expected';
import { drawMatrix, mayBeMatrix } from './matrix';
import { drawTable } from './table';

/** Kinds of which another year's table is not read: the others bear their years in their records. */
const OF_ONE_YEAR = ['項目', '指標', '保険者', '保険者評価', '取組実績'];

export const mayBeOld = ({ kind }: Source): boolean => OF_ONE_YEAR.includes(kind);

const REFERENCE = [
  ['区分', '本県', '全国', '順位'],
  ['認定率', '20.1', '19.0', '12位'],
  ['高齢化率', '35.0', '29.1', '3位'],
];
const CONTACTS = [
  ['問合せ先', '架空課 企画係'],
  ['電話', '000-000-0000（内線）'],
];
const LEGEND = [['◎：達成できた', '○：概ね達成できた', '△：やや不十分', '×：不十分']];

/** Draws what is not to be read, under a title of its own: last year's table, a reference, people to ask, a legend. */
export function drawDecoy(
  canvas: Canvas,
  corner: Address,
  old: Source | null,
  oldYear: number,
  expected: Expected,
  dice: Dice,
): Area {
  const way = dice.oneOf(['reference', 'contacts', 'legend', 'old'] as const);
  const below = { row: corner.row + 1, column: corner.column };
  const titled = (text: string): void => {
    canvas.write(corner, text);
    expected.besides.push(`${canvas.cell(corner)} 題名`);
  };
  if (way === 'old' && old) {
    titled(`令和${oldYear - 2018}年度　${old.kind}（架空）`);
    const draw = mayBeMatrix(old) && dice.oneIn(2) ? drawMatrix : drawTable;
    const area = draw(canvas, below, old, oldYear, nothingExpected(), dice);
    expected.observations.push(`secondTable ${canvas.name}!${a1Area(area)} ${old.kind}`);
    return { ...area, top: corner.row };
  }
  titled({ reference: '【参考】全国との比較', contacts: '連絡先', legend: '凡例', old: '【参考】' }[way]);
  const lines = way === 'contacts' ? CONTACTS : way === 'legend' ? LEGEND : REFERENCE;
  const area = drawLines(canvas, below, lines);
  if (way === 'legend') expected.besides.push(`${canvas.name}!${a1Area(area)} 凡例`);
  return { ...area, top: corner.row };
}

function drawLines(canvas: Canvas, { row, column }: Address, lines: readonly (readonly string[])[]): Area {
  lines.forEach((texts, down) =>
    texts.forEach((text, across) => canvas.write({ row: row + down, column: column + across }, text)),
  );
  return { top: row, left: column, bottom: row + lines.length - 1, right: column + (lines[0]?.length ?? 1) - 1 };
}
