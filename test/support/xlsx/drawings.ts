import type { CellStyle, Drawing, DrawnCell } from '../../../src/sheet/drawing';

export const plain: CellStyle = {
  font: { name: 'ＭＳ 明朝', size: 10.5 },
  horizontal: 'left',
  vertical: 'top',
  wrap: true,
  borders: { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin' },
};

/** A drawing of a few cells, a row of 20 points for each row of contents. */
export function drawingOf(
  rows: readonly (readonly (string | number | null)[])[],
  more: Partial<Drawing> = {},
): Drawing {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    name: '表1',
    columns: Array.from({ length: width }, () => 72),
    rows: rows.map((row) => ({ height: 20, cells: row.map((content, column) => drawn(column, content)) })),
    merges: [],
    page: {
      orientation: 'portrait',
      margins: { top: 54, right: 36, bottom: 54, left: 36, header: 18, footer: 18 },
      printArea: { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 },
      footer: '&P',
    },
    mark: null,
    ...more,
  };
}

export function drawn(column: number, content: string | number | null, more: Partial<DrawnCell> = {}): DrawnCell {
  return { column, content, style: plain, ...more };
}
