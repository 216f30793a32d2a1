const PIXELS_A_POINT = 96 / 72;

/** Points to whole pixels at 96 dpi, rounded up; a thousandth of a pixel is only a rounding error. */
export function wholePixels(points: number): number {
  return Math.max(0, Math.ceil(points * PIXELS_A_POINT - 0.001));
}

/** Points rounded up to whole pixels: what Excel keeps of a length, never less than was wanted. */
export function pixelPoints(points: number): number {
  return wholePixels(points) / PIXELS_A_POINT;
}
