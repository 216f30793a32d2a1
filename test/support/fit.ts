import { a1Area, type Area } from '../../src/sheet/address';
import type { Drawing, DrawnCell } from '../../src/sheet/drawing';
import { wrapLines } from '../../src/text/wrap';

/**
 * What a drawn form must keep so that nothing is cut off in print, stated with figures of its own and not with the
 * program's constants: Excel's line pitch of ＭＳ 明朝, the em a cell keeps for itself, A4, the limits of a row.
 */
const PITCH = 1.3;
const LEAST_PADDING = 1;
const INSET = 1;
const MOST_LINES = 10;
const HIGHEST_ROW = 409.5;
const A4_HEIGHT = 841.89;
const A4_WIDTH = 595.28;
const PIXEL = 0.75;

/** Every fault found, as a sentence; none for a form that prints whole. */
export function fitFaults(drawing: Drawing): string[] {
  return [...textFaults(drawing), ...rowFaults(drawing), ...pageFaults(drawing), ...mergeFaults(drawing)];
}

/** The area a cell fills: its merge, or itself. */
export function areaOf(drawing: Drawing, row: number, column: number): Area {
  const merge = drawing.merges.find((area) => area.top === row && area.left === column);
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

export interface TextCell {
  readonly cell: DrawnCell;
  readonly text: string;
  readonly area: Area;
}

/** Every cell that holds text, in reading order. */
export function textCells(drawing: Drawing): TextCell[] {
  return drawing.rows.flatMap((row, index) =>
    row.cells.flatMap((cell) =>
      cell.content === null ? [] : [{ cell, text: String(cell.content), area: areaOf(drawing, index, cell.column) }],
    ),
  );
}

/** Sums of the rows between page breaks. */
export function pageHeights(drawing: Drawing): number[] {
  const heights = [0];
  drawing.rows.forEach((row, index) => {
    heights.push((heights.pop() ?? 0) + row.height);
    if (row.breakAfter && index < drawing.rows.length - 1) heights.push(0);
  });
  return heights;
}

function textFaults(drawing: Drawing): string[] {
  return textCells(drawing).flatMap(({ cell, text, area }) => {
    const { size } = cell.style.font;
    const width = sum(drawing.columns.slice(area.left, area.right + 1));
    const height = sum(drawing.rows.slice(area.top, area.bottom + 1).map((row) => row.height));
    const lines = wrapLines(text, width / size - INSET).length;
    const place = `${a1Area(area)} 「${text.slice(0, 12)}」`;
    return [
      ...(lines * PITCH * size + LEAST_PADDING > height ? [`${place}: ${lines} lines in ${height} pt`] : []),
      ...(lines > MOST_LINES ? [`${place}: ${lines} lines in one cell`] : []),
      ...(cell.style.wrap ? [] : [`${place}: does not wrap`]),
    ];
  });
}

function rowFaults({ rows }: Drawing): string[] {
  return rows.flatMap(({ height }, index) => [
    ...(height > HIGHEST_ROW || height <= 0 ? [`row ${index + 1}: ${height} pt`] : []),
    ...(height % PIXEL === 0 ? [] : [`row ${index + 1}: ${height} pt is not whole pixels`]),
  ]);
}

function pageFaults(drawing: Drawing): string[] {
  const { top, bottom, left, right } = drawing.page.margins;
  const width = sum(drawing.columns);
  return [
    ...pageHeights(drawing).flatMap((height, index) =>
      height > A4_HEIGHT - top - bottom ? [`page ${index + 1}: rows of ${height} pt`] : [],
    ),
    ...(width > A4_WIDTH - left - right ? [`columns of ${width} pt`] : []),
  ];
}

function mergeFaults(drawing: Drawing): string[] {
  const taken = new Map<string, string>();
  return drawing.merges.flatMap((area) => {
    const faults: string[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const key = `${row}:${column}`;
        const other = taken.get(key);
        if (other !== undefined) faults.push(`${a1Area(area)} overlaps ${other}`);
        taken.set(key, a1Area(area));
        const cell = drawing.rows[row]?.cells.find((candidate) => candidate.column === column);
        if (!cell) faults.push(`${a1Area(area)}: a cell without style`);
        const first = row === area.top && column === area.left;
        if (cell && !first && cell.content !== null) faults.push(`${a1Area(area)}: text under a merge`);
      }
    }
    return faults;
  });
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
