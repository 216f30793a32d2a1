import type { Address, Area } from '../../../sheet/address';

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
const UPPER_A = 65;
const UPPER_Z = 90;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** A cell reference as files hold it ("G5"); undefined for anything else or beyond the sheet's last cell. */
export function parseReference(text: string): Address | undefined {
  let at = 0;
  let column = 0;
  for (let code = text.charCodeAt(at); code >= UPPER_A && code <= UPPER_Z; code = text.charCodeAt(++at)) {
    column = column * 26 + code - UPPER_A + 1;
  }
  let row = 0;
  for (let code = text.charCodeAt(at); code >= DIGIT_0 && code <= DIGIT_9; code = text.charCodeAt(++at)) {
    row = row * 10 + code - DIGIT_0;
  }
  const isReference = at === text.length && column > 0 && row > 0 && column <= MAX_COLUMN && row <= MAX_ROW;
  return isReference ? { row: row - 1, column: column - 1 } : undefined;
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
