import { Decimal } from 'decimal.js';

/** Fractions of one sign, each as its part and its whole. */
const SIGNS: Readonly<Record<string, readonly [part: number, whole: number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅐': [1, 7],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅑': [1, 9],
  '⅒': [1, 10],
};

/** The signs, to look for in a text. */
export const VULGAR = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]/;

/** What a sign like ½ is worth; null for any other. */
export function vulgarFraction(sign: string): Decimal | null {
  const parts = SIGNS[sign];
  return parts ? new Decimal(parts[0]).div(parts[1]) : null;
}
