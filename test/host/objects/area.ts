import { MAX_COLUMNS, MAX_ROWS, type Address, type Area } from '../../../src/sheet/address';

/** Rectangles of cells, all that the objects reckon with them. */

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function heightOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function widthOf({ left, right }: Area): number {
  return right - left + 1;
}

export function sizeOf(area: Area): number {
  return heightOf(area) * widthOf(area);
}

export function isWholeRows({ left, right }: Area): boolean {
  return left === 0 && right === MAX_COLUMNS - 1;
}

export function isWholeColumns({ top, bottom }: Area): boolean {
  return top === 0 && bottom === MAX_ROWS - 1;
}

/** Whole rows or columns: Excel neither reads nor writes their cells one by one. */
export function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

export function oneCell({ row, column }: Address): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < MAX_ROWS && right < MAX_COLUMNS;
}

/** The smallest area around both. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Row by row. */
export function* cellsOf(area: Area): Iterable<Address> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield { row, column };
  }
}

export function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: heightOf(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }));
}

export function columnsOf(area: Area): readonly Area[] {
  return Array.from({ length: widthOf(area) }, (_, column) => ({
    ...area,
    left: area.left + column,
    right: area.left + column,
  }));
}
