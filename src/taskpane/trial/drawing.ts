import type { CellStyle, Drawing, DrawnRow } from '../../sheet/drawing';

/** Cells that Excel would make something else of, and one that stays blank. */
export const ROWS = ['3-4', '=A1', "'引用", '0003', '一行目\n二行目'] as const;

const STYLE: CellStyle = {
  font: { name: 'ＭＳ 明朝', size: 10.5 },
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  borders: { top: 'hair', right: 'hair', bottom: 'hair', left: 'hair' },
};
const FRAME = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;

/** A small sheet with everything that a form has: lines, merges, heights, page set-up, a list, a mark. */
export function trialDrawing(name: string, item: string, value: string): Drawing {
  return {
    name,
    columns: [60, 120, 90.75],
    rows: [heading(item), ...ROWS.map((text, at) => body(text, at)), last(value)],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 1, bottom: 2, right: 1 },
    ],
    page: {
      orientation: 'landscape',
      margins: { top: 42.5, right: 28.5, bottom: 42.5, left: 28.5, header: 20, footer: 20 },
      printArea: { top: 0, left: 0, bottom: ROWS.length + 1, right: 2 },
      titleRows: { first: 0, last: 0 },
      footer: '&L試験&C&P／&N',
    },
    mark: { kind: 'form', item },
    choices: [
      { area: { top: 6, left: 2, bottom: 6, right: 2 }, values: ['はい', 'いいえ'] },
      { area: { top: 5, left: 2, bottom: 5, right: 2 }, values: ['甲、乙', '甲,乙', '"丙"'] },
    ],
  };
}

function heading(item: string): DrawnRow {
  const style: CellStyle = {
    ...STYLE,
    font: { ...STYLE.font, bold: true, color: 'C00000' },
    horizontal: 'center',
    fill: 'F2F2F2',
    borders: FRAME,
  };
  return { height: 30, cells: [{ column: 0, content: `試験 ${item}`, style }] };
}

function body(text: string, at: number): DrawnRow {
  const number: CellStyle = { ...STYLE, horizontal: 'right', numberFormat: '0.0%' };
  return {
    height: 20.25 + at,
    cells: [
      { column: 0, content: text, style: STYLE },
      ...(at === 1 ? [] : [{ column: 1, content: at === 0 ? '結合' : null, style: { ...STYLE, borders: FRAME } }]),
      { column: 2, content: at / 8, style: number },
    ],
    ...(at === 3 && { breakAfter: true as const }),
  };
}

function last(value: string): DrawnRow {
  return {
    height: 409.5,
    cells: [
      { column: 0, content: value, style: STYLE },
      { column: 2, content: 'はい', style: STYLE },
    ],
  };
}
