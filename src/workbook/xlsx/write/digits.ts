/** Widest digit in em of fonts that a workbook's Normal style may have; most Japanese ones have half an em. */
const EM: readonly (readonly [RegExp, number])[] = [
  [/courier|consolas|terminal/i, 0.6],
  [/meiryo|メイリオ|verdana|segoe ui/i, 0.62],
  [/游|yu (gothic|mincho)/i, 0.555],
  [/arial|helvetica|liberation sans|tahoma/i, 0.556],
  [/calibri|carlito|aptos|cambria|times/i, 0.507],
];
const BITMAP = /ＭＳ|ms (p|ui )?(gothic|mincho)|HG|BIZ/i;
const HALF = 0.5;
const PIXELS_A_POINT = 96 / 72;

/**
 * Pixels of a font's widest digit at 96 dpi, in which Excel counts column widths. ＭＳ ゴシック and its like are drawn on a
 * whole number of pixels; known values: Calibri 11 is 7, 游ゴシック 11, ＭＳ Ｐゴシック 11 and Courier New 10 are 8.
 */
export function digitWidth(name: string, points: number): number {
  const pixels = points * PIXELS_A_POINT;
  if (BITMAP.test(name)) return Math.max(1, Math.ceil(Math.round(pixels) * HALF));
  const em = EM.find(([pattern]) => pattern.test(name))?.[1] ?? HALF;
  return Math.max(1, Math.round(pixels * em));
}
