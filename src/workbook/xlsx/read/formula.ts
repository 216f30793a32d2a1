import { columnLetters, columnOf, MAX_COLUMNS, MAX_ROWS, type Address } from '../../../sheet/address';

/**
 * What shifts in a formula and what only looks like it: texts and quoted sheet names, names and functions (letters and
 * digits that run on), then references: cells, whole columns (A:B) and whole rows (1:2). What is never closed takes the
 * rest: looking for its end again and again would take for ever.
 */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\[[^\]]*(?:\]|$)`,
    String.raw`(?<cell>(?<![\p{L}\p{N}_.$])(?<cc>\$?)(?<letters>[a-z]{1,3})(?<cr>\$?)(?<row>[1-9]\d{0,6})(?![\p{L}\p{N}_.(!]))`,
    String.raw`(?<columns>(?<![\p{L}\p{N}_.$])(?<d1>\$?)(?<from>[a-z]{1,3}):(?<d2>\$?)(?<to>[a-z]{1,3})(?![\p{L}\p{N}_.(!]))`,
    String.raw`(?<rows>(?<![\p{L}\p{N}_.$:])(?<e1>\$?)(?<first>[1-9]\d{0,6}):(?<e2>\$?)(?<last>[1-9]\d{0,6})(?![\p{L}\p{N}_.(!]))`,
  ].join('|'),
  'giu',
);

/** A piece of a formula as it reads so many rows and columns further. */
type Piece = string | ((rows: number, columns: number) => string);

/**
 * The formula of a cell that shares another cell's formula: relative references moved by the distance between the two
 * (ECMA-376 part 1, 18.3.1.40). References that leave the sheet wrap around, as in Excel. The formula is taken apart
 * once for all the cells that share it, when the first of them asks.
 */
export function sharedFormula(formula: string, from: Address): (to: Address) => string {
  let pieces: readonly Piece[] | undefined;
  return ({ row, column }) => {
    const [rows, columns] = [row - from.row, column - from.column];
    pieces ??= piecesOf(formula);
    return pieces.map((piece) => (typeof piece === 'string' ? piece : piece(rows, columns))).join('');
  };
}

function piecesOf(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of formula.matchAll(TOKENS)) {
    const moves = movesOf(match.groups ?? {});
    if (!moves) continue;
    pieces.push(formula.slice(at, match.index), moves);
    at = match.index + match[0].length;
  }
  pieces.push(formula.slice(at));
  return pieces;
}

/** The formula of one cell that shares another's. */
export function shiftFormula(formula: string, from: Address, to: Address): string {
  return sharedFormula(formula, from)(to);
}

/** How a token moves; undefined for one that stays. */
function movesOf(parts: Readonly<Record<string, string | undefined>>): Exclude<Piece, string> | undefined {
  if (parts['cell'] !== undefined) {
    return (rows, columns) =>
      shiftColumn(parts['cc'], parts['letters'], columns) + shiftRow(parts['cr'], parts['row'], rows);
  }
  if (parts['columns'] !== undefined) {
    return (_, columns) =>
      `${shiftColumn(parts['d1'], parts['from'], columns)}:${shiftColumn(parts['d2'], parts['to'], columns)}`;
  }
  if (parts['rows'] !== undefined) {
    return (rows) => `${shiftRow(parts['e1'], parts['first'], rows)}:${shiftRow(parts['e2'], parts['last'], rows)}`;
  }
  return undefined;
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
