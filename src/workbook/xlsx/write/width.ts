const PIXELS_A_POINT = 96 / 72;
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

/** Points to whole pixels at 96 dpi, rounded up; a thousandth of a pixel is only a rounding error. */
export function wholePixels(points: number): number {
  return Math.max(0, Math.ceil(points * PIXELS_A_POINT - 0.001));
}
