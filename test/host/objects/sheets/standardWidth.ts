/** Pixels of one "0" in the Normal style of a Japanese Excel (游ゴシック 11), and those a column adds to its characters. */
const DIGIT = 8;
const PADDING = 5;
const POINTS_A_PIXEL = 0.75;

/** excel-rules: column-width-unit: Worksheet.standardWidth is in characters (54 points → 8.38). */
export function charactersOf(points: number): number {
  const characters = (points / POINTS_A_PIXEL - PADDING) / DIGIT;
  return Math.round(characters * 100) / 100;
}
