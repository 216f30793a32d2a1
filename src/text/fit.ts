import { CELL_INSET, CELL_PADDING, HEIGHT_STEP, LINE_PITCH } from './metrics';

/** The width that text can use in a cell, in em of its font: `cellWidth` and `fontSize` in points. */
export function usableWidth(cellWidth: number, fontSize: number): number {
  return cellWidth / fontSize - CELL_INSET;
}

/** The height in points that a row needs for so many lines of a font of `fontSize` points. */
export function rowHeight(lines: number, fontSize: number): number {
  const needed = lines * LINE_PITCH * fontSize + CELL_PADDING;
  return Math.ceil(needed / HEIGHT_STEP - 1e-9) * HEIGHT_STEP;
}
