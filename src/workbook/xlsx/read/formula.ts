import { columnLetters, columnOf, MAX_COLUMNS, MAX_ROWS, type Address } from '../../../sheet/address';

/**
 * What shifts in a formula and what only looks like it: texts and quoted sheet names, names and functions (letters and
 * digits that run on), then references: cells, whole columns (A:B) and whole rows (1:2).
 */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]`,
    String.raw`(?<cell>(?<![\p{L}\p{N}_.$])(?<cc>\$?)(?<letters>[a-z]{1,3})(?<cr>\$?)(?<row>[1-9]\d{0,6})(?![\p{L}\p{N}_.(!]))`,
    String.raw`(?<columns>(?<![\p{L}\p{N}_.$])(?<d1>\$?)(?<from>[a-z]{1,3}):(?<d2>\$?)(?<to>[a-z]{1,3})(?![\p{L}\p{N}_.(!]))`,
    String.raw`(?<rows>(?<![\p{L}\p{N}_.$:])(?<e1>\$?)(?<first>[1-9]\d{0,6}):(?<e2>\$?)(?<last>[1-9]\d{0,6})(?![\p{L}\p{N}_.(!]))`,
  ].join('|'),
  'giu',
);

/**
 * The formula of a cell that shares another cell's formula: relative references moved by the distance between the two
 * (ECMA-376 part 1, 18.3.1.40). References that leave the sheet wrap around, as in Excel.
 */
export function shiftFormula(formula: string, from: Address, to: Address): string {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  let shifted = '';
  let at = 0;
  for (const match of formula.matchAll(TOKENS)) {
    shifted += formula.slice(at, match.index) + shiftToken(match[0], match.groups ?? {}, rows, columns);
    at = match.index + match[0].length;
  }
  return shifted + formula.slice(at);
}

function shiftToken(
  token: string,
  parts: Readonly<Record<string, string | undefined>>,
  rows: number,
  columns: number,
): string {
  if (parts['cell'] !== undefined) {
    return shiftColumn(parts['cc'], parts['letters'], columns) + shiftRow(parts['cr'], parts['row'], rows);
  }
  if (parts['columns'] !== undefined) {
    return `${shiftColumn(parts['d1'], parts['from'], columns)}:${shiftColumn(parts['d2'], parts['to'], columns)}`;
  }
  if (parts['rows'] !== undefined) {
    return `${shiftRow(parts['e1'], parts['first'], rows)}:${shiftRow(parts['e2'], parts['last'], rows)}`;
  }
  return token;
}

function shiftColumn(fixed = '', letters = '', by: number): string {
  return fixed === '$' ? fixed + letters : columnLetters(wrap(columnOf(letters) + by, MAX_COLUMNS));
}

function shiftRow(fixed = '', row = '', by: number): string {
  return fixed === '$' ? fixed + row : String(wrap(Number(row) - 1 + by, MAX_ROWS) + 1);
}

function wrap(value: number, size: number): number {
  return ((value % size) + size) % size;
}
