import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { a1Area } from '../../../../src/sheet/address';
import { rectangles, type Grid } from '../../../../src/workbook/office/fill/rectangles';
import { cellsIn, cellsWhere, grids } from './grids';

/** A drawing of a grid: "x" passes. */
function grid(...rows: readonly string[]): Grid<string> {
  return rows.map((row) => [...row].map((letter) => (letter === '.' ? undefined : letter)));
}
const isX = (value: string | undefined) => value === 'x';

describe('rectangles', () => {
  test('a block is one rectangle, in whatever direction it reaches further', () => {
    expect(rectangles(grid('xxx', 'xxx'), isX).map(a1Area)).toEqual(['A1:C2']);
    expect(rectangles(grid('xx', 'x.', 'x.'), isX).map(a1Area)).toEqual(['A1:A3', 'B1']);
    expect(rectangles(grid('xxx', 'x..'), isX).map(a1Area)).toEqual(['A1:C1', 'A2']);
  });

  test('columns are one cell wide, rows one cell high', () => {
    expect(rectangles(grid('xx', 'xx'), isX, 'column').map(a1Area)).toEqual(['A1:A2', 'B1:B2']);
    expect(rectangles(grid('xx', 'xx'), isX, 'row').map(a1Area)).toEqual(['A1:B1', 'A2:B2']);
  });

  test('rows may end early', () => {
    expect(rectangles(grid('xxx', 'x', 'xxx'), isX).map(a1Area)).toEqual(['A1:C1', 'A2:A3', 'B3:C3']);
  });

  test.each(['any', 'column', 'row'] as const)('property: exactly the cells that pass, none twice (%s)', (shape) => {
    fc.assert(
      fc.property(grids('x', 'o'), (cells) => {
        const found = rectangles(cells, isX, shape);
        expect(cellsIn(found)).toEqual(cellsWhere(cells, isX));
        if (shape === 'column') expect(found.every(({ left, right }) => left === right)).toBe(true);
        if (shape === 'row') expect(found.every(({ top, bottom }) => top === bottom)).toBe(true);
      }),
    );
  });
});
