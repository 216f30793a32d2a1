import { wholePixels } from '../../port/width';

/** Widths are kept in 1/256 of a digit (ECMA-376 part 1, 18.3.1.13). */
const STEPS = 256;

/** Widest digit of the new workbook's Normal font, Courier New 10, in pixels at 96 dpi. */
export const NORMAL_DIGIT_WIDTH = 8;

/**
 * A column's width as the file states it, in digits of the Normal font, padding included.
 * Excel shows whole pixels: they are rounded up, so that text never has less room than was measured.
 * @param points the width wanted, in points
 * @param maxDigitWidth pixels of the Normal font's widest digit at 96 dpi (Calibri 11: 7, 游ゴシック 11: 8)
 */
export function columnWidth(points: number, maxDigitWidth: number): number {
  return Math.trunc((wholePixels(points) / maxDigitWidth) * STEPS) / STEPS;
}
