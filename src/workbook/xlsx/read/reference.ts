import { MAX_COLUMNS, MAX_ROWS, type Address, type Area } from '../../../sheet/address';

const LETTERS = 26;
const LETTER_A = 'A'.charCodeAt(0);
const DIGIT_0 = '0'.charCodeAt(0);
/** Sets a letter's case apart: "a" is "A" with this bit. */
const LOWER_CASE = 0x20;

/** A cell reference as files hold it ("G5"); undefined for anything else or beyond the sheet's last cell. */
export function parseReference(text: string): Address | undefined {
  let at = 0;
  let column = 0;
  for (let letter = letterAt(text, at); letter > 0; letter = letterAt(text, ++at)) column = column * LETTERS + letter;
  let row = 0;
  for (let digit = digitAt(text, at); digit >= 0; digit = digitAt(text, ++at)) row = row * 10 + digit;
  const isReference = at === text.length && column > 0 && row > 0 && column <= MAX_COLUMNS && row <= MAX_ROWS;
  return isReference ? { row: row - 1, column: column - 1 } : undefined;
}

/** 1 to 26 for a letter, 0 for anything else. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) & ~LOWER_CASE) - LETTER_A + 1;
  return letter >= 1 && letter <= LETTERS ? letter : 0;
}

/** 0 to 9 for a digit, -1 for anything else. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - DIGIT_0;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** An area as files hold it ("A1:B2"); undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const [first = '', last = first] = text.split(':');
  const [a, b] = [parseReference(first), parseReference(last)];
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
