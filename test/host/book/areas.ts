import { MAX_COLUMNS, MAX_ROWS, type Address, type Area } from '../../../src/sheet/address';
import { refused } from './refused';

export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function within(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

export function intersection(a: Area, b: Area): Area | null {
  if (!overlap(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** The smallest area around two; null stands for no area. */
export function around(a: Area | null, b: Area | null): Area | null {
  if (!a || !b) return a ?? b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of an area outside a hole: up to four areas that do not overlap. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const pieces: Area[] = [];
  if (area.top < cut.top) pieces.push({ ...area, bottom: cut.top - 1 });
  if (area.left < cut.left) pieces.push({ top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 });
  if (area.right > cut.right) pieces.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right });
  if (area.bottom > cut.bottom) pieces.push({ ...area, top: cut.bottom + 1 });
  return pieces;
}

/** The same area elsewhere, or null where nothing of it lies on the sheet any more (it is cut at the sheet's edges). */
export function moved(area: Area, rows: number, columns: number): Area | null {
  return intersection(
    {
      top: area.top + rows,
      left: area.left + columns,
      bottom: area.bottom + rows,
      right: area.right + columns,
    },
    { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 },
  );
}

export function heightOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function widthOf(area: Area): number {
  return area.right - area.left + 1;
}

const VAST = 500_000;

/** Whole rows or whole columns, or as many cells: nothing should be kept for each of them. */
export function isVast(area: Area): boolean {
  return heightOf(area) === MAX_ROWS || widthOf(area) === MAX_COLUMNS || heightOf(area) * widthOf(area) > VAST;
}

/** Row by row. */
export function* positions(area: Area): Generator<Address> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield { row, column };
  }
}

/** Refuses what is no area of a sheet. */
export function checkArea({ top, left, bottom, right }: Area, location: string): void {
  const whole = [top, left, bottom, right].every(Number.isInteger);
  const inside = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
  if (!whole || !inside || top > bottom || left > right) throw refused('InvalidArgument', location);
}
