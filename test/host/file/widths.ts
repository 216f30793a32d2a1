/** Excel at 96 dpi. */
const POINTS_A_PIXEL = 0.75;
/** Widths stand in 1/256 of a digit (ECMA-376 part 1, 18.3.1.13). */
const STEPS = 256;

/** The widest digit of fonts at 96 dpi, in pixels; those with Japanese digits are 8 wide at 11 points. */
const DIGITS: Readonly<Record<string, number>> = {
  'Courier New 10': 8,
  'Calibri 11': 7,
  'Aptos Narrow 11': 7,
  'ＭＳ ゴシック 9': 6,
  'ＭＳ 明朝 10.5': 7,
  'ＭＳ ゴシック 10.5': 7,
};
const USUAL_DIGIT = 8;

/** Pixels of the widest digit of a workbook's Normal font. */
export function digitWidth(name: string, size: number): number {
  return DIGITS[`${name} ${size}`] ?? USUAL_DIGIT;
}

/** A column's width in points, in whole pixels, as Excel shows a width of so many digits (padding included). */
export function pointsOfDigits(width: number, digit: number): number {
  const pixels = Math.trunc(((STEPS * width + Math.trunc(STEPS / 2 / digit)) / STEPS) * digit);
  return pixels * POINTS_A_PIXEL;
}

/** The width to state in a file so that Excel shows these points. */
export function digitsOfPoints(points: number, digit: number): number {
  return Math.trunc((pixelsOf(points) / digit) * STEPS) / STEPS;
}

export function pixelsOf(points: number): number {
  return Math.round(points / POINTS_A_PIXEL);
}
