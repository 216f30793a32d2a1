import { columnLetters, columnOf, MAX_COLUMNS, MAX_ROWS } from '../../../src/sheet/address';
import { LONGEST_CONSTANT, LONGEST_FORMULA } from './limits';
import { refused } from './refused';
import { sameName } from './sheetName';
import { areaOf, tokensOf, type Token } from './tokens';

/** Refuses formulas and text constants that are too long (excel-rules: formula-length, name-text-constant). */
export function checkFormula(formula: string, location: string): void {
  if (formula.length > LONGEST_FORMULA) throw refused('FormulaLengthExceedsLimit', location);
  for (const token of tokensOf(formula)) {
    if (token.kind === 'text' && token.text.length > LONGEST_CONSTANT) throw refused('InvalidArgument', location);
  }
}

/** The sheet's name as a formula has it, in quotes where Excel sets them (excel-rules: sheet-name-quoting). */
export function quoted(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !looksLikeAddress(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** "A1", "XFD9", "R1C1", "R", "C": what cannot be a name (excel-rules: name-not-address). */
export function looksLikeAddress(word: string): boolean {
  if (/^(?:R\d*)?(?:C\d*)?$/i.test(word)) return true;
  return /^[A-Z]{1,3}[1-9]\d{0,6}$/i.test(word) && areaOf(word) !== null;
}

/** References to a sheet follow its new name (excel-rules: name-sheet-rename). */
export function redirected(formula: string, from: string, to: string): string {
  return rewritten(formula, (token) => {
    if (!leadsTo(token, from)) return token.raw;
    return `${quoted(to)}!${token.kind === 'reference' ? token.cells : token.word}`;
  });
}

/** References to a sheet that is gone (excel-rules: ref-sheet-delete, ref-sheet-delete-form). */
export function orphaned(formula: string, sheet: string): string {
  return rewritten(formula, (token) => {
    if (!leadsTo(token, sheet)) return token.raw;
    return token.kind === 'reference' ? `#REF!${token.cells}` : '#REF!';
  });
}

/** Whether a formula names the sheet. */
export function refersTo(formula: string, sheet: string): boolean {
  return tokensOf(formula).some((token) => leadsTo(token, sheet));
}

/** A copied formula: what is relative moves along, what would leave the sheet becomes #REF! (excel-rules: copy-from). */
export function shifted(formula: string, rows: number, columns: number): string {
  return rewritten(formula, (token) => {
    if (token.kind !== 'reference') return token.raw;
    const corners = token.cells.split(':').map((corner) => shiftedCorner(corner, rows, columns));
    const prefix = token.raw.slice(0, token.raw.length - token.cells.length);
    return prefix + (corners.includes(null) ? '#REF!' : corners.join(':'));
  });
}

function shiftedCorner(corner: string, rows: number, columns: number): string | null {
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  // "$5" alone: the sign before the row is caught as the column's
  const fixedRow = rowFixed || (letters ? '' : columnFixed);
  const fixedColumn = letters ? columnFixed : '';
  const column = letters ? columnOf(letters) + (fixedColumn ? 0 : columns) : null;
  const row = digits ? Number(digits) - 1 + (fixedRow ? 0 : rows) : null;
  if (outside(column, MAX_COLUMNS) || outside(row, MAX_ROWS)) return null;
  return `${fixedColumn}${column === null ? '' : columnLetters(column)}${fixedRow}${row === null ? '' : row + 1}`;
}

function outside(position: number | null, count: number): boolean {
  return position !== null && (position < 0 || position >= count);
}

type Leading = Extract<Token, { readonly kind: 'reference' | 'word' }>;

function leadsTo(token: Token, sheet: string): token is Leading {
  if (token.kind !== 'reference' && token.kind !== 'word') return false;
  return token.sheet !== null && sameName(token.sheet, sheet);
}

function rewritten(formula: string, write: (token: Token) => string): string {
  return tokensOf(formula).map(write).join('');
}
