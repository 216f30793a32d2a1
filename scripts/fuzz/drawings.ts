import type { CellStyle, Drawing, DrawnRow } from '../../src/sheet/drawing';
import type { Random } from './random';

const SIZES = [10.5, 11, 9];
const LONG_LIST = Array.from({ length: 40 }, (_, at) => `市町村${at}, "${at}"`);
const CONTENTS = ['甲', '乙\n丙', '=1+1', '_x000D_', ' 字 ', '葛\u{e0100}城', '&<>"', 1, -0.5, 1e20, 0, null, ''];

/** One to three drawings that hold, by chance, all that a drawing can. */
export function someDrawings(random: Random): readonly Drawing[] {
  return KINDS.slice(0, 1 + random.below(KINDS.length)).map(({ name, mark }) => ({
    ...someDrawing(random),
    name,
    mark,
  }));
}

const KINDS: readonly Pick<Drawing, 'name' | 'mark'>[] = [
  { name: '別紙２_1_認知症', mark: { kind: 'form', item: '認知症' } },
  { name: '点検結果', mark: { kind: 'findings', item: '' } },
  { name: '別紙２_2_介護 \'’"&<', mark: { kind: 'form', item: '介護\n"&"' } },
];

function someDrawing(random: Random): Omit<Drawing, 'name' | 'mark'> {
  const [height, width] = [1 + random.below(6), 1 + random.below(4)];
  const whole = { top: 0, left: 0, bottom: height - 1, right: width - 1 };
  const has = () => random.below(3) === 0;
  const isMerged = has() && width === 1 && height > 1;
  return {
    columns: Array.from({ length: width }, () => 20 + random.below(200)),
    rows: Array.from({ length: height }, (_, row) => someRow(width, random, isMerged && row > 0)),
    merges: isMerged ? [whole] : [],
    page: {
      orientation: random.pick(['portrait', 'landscape'] as const),
      margins: { top: 54, right: 36, bottom: 54, left: 36, header: 18, footer: 18 },
      printArea: whole,
      footer: '&C&P／&N',
      ...(has() && { titleRows: { first: 0, last: 0 } }),
    },
    ...(has() && { frozenRows: 1 }),
    ...(has() && { filter: whole }),
    ...(has() && { choices: [{ area: whole, values: has() ? LONG_LIST : ['可', '否'] }] }),
  };
}

/** @param isCovered by a merge, which begins in the first row: nothing stands there */
function someRow(width: number, random: Random, isCovered: boolean): DrawnRow {
  return {
    height: 12 + random.below(80),
    cells: Array.from({ length: width }, (_, column) => ({
      column,
      content: isCovered ? null : random.pick(CONTENTS),
      style: someStyle(random),
    })),
    ...(random.below(3) === 0 && { breakAfter: true }),
  };
}

function someStyle(random: Random): CellStyle {
  return {
    font: {
      name: random.pick(['ＭＳ 明朝', 'ＭＳ Ｐゴシック']),
      size: random.pick(SIZES),
      ...(random.below(2) === 0 && { bold: true, color: 'FF0000' }),
    },
    horizontal: random.pick(['left', 'center', 'right'] as const),
    vertical: random.pick(['top', 'center'] as const),
    wrap: random.below(2) === 0,
    borders: random.pick([{}, { top: 'thin', bottom: 'hair' }] as const),
    ...(random.below(2) === 0 && { fill: 'F2F2F2' }),
    ...(random.below(2) === 0 && { numberFormat: random.pick(['0.0%', '#,##0', '"年"0']) }),
  };
}
