import fc from 'fast-check';
import type { Area } from '../../../../src/sheet/address';
import type { Grid } from '../../../../src/workbook/office/fill/rectangles';

/** Grids of a few rows and columns that hold the values given, or nothing, in their cells. */
export function grids<Value>(...values: readonly Value[]): fc.Arbitrary<Grid<Value>> {
  const cell = fc.constantFrom<Value | undefined>(undefined, ...values);
  return fc
    .tuple(fc.nat(7), fc.nat(6))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
}

/** The cells of areas, "row:column", as often as they are covered. */
export function cellsIn(areas: readonly Area[]): readonly string[] {
  const cells: string[] = [];
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.push(`${row}:${column}`);
    }
  }
  return cells.sort();
}

/** The cells of a grid that pass, "row:column". */
export function cellsWhere<Value>(grid: Grid<Value>, passes: (value: Value | undefined) => boolean): readonly string[] {
  return grid.flatMap((row, at) => row.flatMap((value, column) => (passes(value) ? [`${at}:${column}`] : []))).sort();
}
