import { eastAsianWidth } from 'get-east-asian-width';

/** Columns that a text takes in a terminal. */
export function getEastAsianWidth(text: string): number {
  return Array.from(text, (letter) => eastAsianWidth(letter.codePointAt(0) ?? 0)).reduce<number>(
    (so, width) => so + width,
    0,
  );
}
