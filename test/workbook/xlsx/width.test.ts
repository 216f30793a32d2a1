import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholePixels } from '../../../src/workbook/port/width';
import { columnWidth } from '../../../src/workbook/xlsx/write/width';

/** Pixels that Excel shows for a width in a file (ECMA-376 part 1, 18.3.1.13). */
function pixelsShown(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

describe('column widths', () => {
  test.each([7, 8])('with digits of %d pixels a column is as wide as asked, to the next whole pixel', (digit) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1300, noNaN: true }), (points) => {
        const pixels = pixelsShown(columnWidth(points, digit), digit);
        expect(pixels).toBe(wholePixels(points));
        expect(pixels * 0.75).toBeGreaterThan(points - 0.001);
        expect(pixels * 0.75).toBeLessThan(points + 0.75);
      }),
    );
  });

  test('the widths Excel itself writes for its standard column', () => {
    expect(columnWidth(48, 7)).toBeCloseTo(9.140625, 10);
    expect(columnWidth(54, 8)).toBe(9);
  });

  test('a rounding error of a calculation does not cost a pixel', () => {
    expect(wholePixels(72 + 1e-10)).toBe(96);
  });
});
