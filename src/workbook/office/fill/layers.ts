import type { Area } from '../../../sheet/address';
import { rectangles, type Grid } from './rectangles';

/** A value and the areas that get it. */
export interface Layer<Value> {
  readonly value: Value;
  readonly areas: readonly Area[];
}

/**
 * The values of a grid as layers to be laid on one after the other: the most frequent over every cell that has a value,
 * then each other value over exactly its cells. Cells without a value are in no layer.
 */
export function layers<Value extends string | number | boolean>(grid: Grid<Value>): readonly Layer<Value>[] {
  const [base, ...others] = byFrequency(grid);
  if (base === undefined) return [];
  return [
    { value: base, areas: rectangles(grid, (value) => value !== undefined) },
    ...others.map((other) => ({ value: other, areas: rectangles(grid, (value) => value === other) })),
  ];
}

function byFrequency<Value>(grid: Grid<Value>): readonly Value[] {
  const counts = new Map<Value, number>();
  for (const row of grid) {
    for (const value of row) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
