import { columnOf, MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/sheet/address';

/** A piece of a formula; the `raw` texts joined are the formula again. */
export type Token =
  | { readonly kind: 'text'; readonly raw: string; readonly text: string }
  | { readonly kind: 'number'; readonly raw: string }
  | { readonly kind: 'error'; readonly raw: string }
  /** "表!$A$1:$B$2": `sheet` is without quotes, null where none is named; `cells` is the rest. */
  | { readonly kind: 'reference'; readonly raw: string; readonly sheet: string | null; readonly cells: string }
  /** A name or a function. */
  | { readonly kind: 'word'; readonly raw: string; readonly sheet: string | null; readonly word: string }
  | { readonly kind: 'other'; readonly raw: string };

const CORNER = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}';
const CELLS = `(?:${CORNER}(?::${CORNER})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6})(?![\\p{L}\\p{N}_.(])`;
const SHEET = "(?:'((?:[^']|'')+)'|((?:\\[[^\\]]*\\])?[\\p{L}\\p{N}_.]+))!";
const WORD = '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*';

const TEXT = /"((?:[^"]|"")*)"/uy;
const ERROR = new RegExp(`#(?:REF!(?:${CELLS})?|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!)`, 'uy');
const REFERENCE = new RegExp(`(?:${SHEET})?(${CELLS})`, 'uy');
const NAMED = new RegExp(`(?:${SHEET})?(${WORD})`, 'uy');
const NUMBER = /\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?|\.\d+(?:[Ee][+-]?\d+)?/uy;

/** The pieces of a formula (with or without its "="). */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.raw.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  const text = match(TEXT, formula, at);
  if (text) return { kind: 'text', raw: text[0], text: (text[1] ?? '').replaceAll('""', '"') };
  const error = match(ERROR, formula, at);
  if (error) return { kind: 'error', raw: error[0] };
  const reference = match(REFERENCE, formula, at);
  if (reference && areaOf(reference[3] ?? '')) {
    return { kind: 'reference', raw: reference[0], sheet: sheetOf(reference), cells: reference[3] ?? '' };
  }
  const named = match(NAMED, formula, at);
  if (named) return { kind: 'word', raw: named[0], sheet: sheetOf(named), word: named[3] ?? '' };
  const number = match(NUMBER, formula, at);
  if (number) return { kind: 'number', raw: number[0] };
  return { kind: 'other', raw: formula.slice(at, at + 1) };
}

function match(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

function sheetOf([, quoted, plain]: RegExpExecArray): string | null {
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

/** "$A$1:$B$2", "A1", "A:B" or "1:3" as an area; null for what lies outside a sheet. */
export function areaOf(cells: string): Area | null {
  const [first = '', last = first] = cells.replaceAll('$', '').split(':');
  const from = corner(first);
  const to = corner(last);
  const area = {
    top: Math.min(from.row ?? 0, to.row ?? 0),
    left: Math.min(from.column ?? 0, to.column ?? 0),
    bottom: Math.max(from.row ?? MAX_ROWS - 1, to.row ?? MAX_ROWS - 1),
    right: Math.max(from.column ?? MAX_COLUMNS - 1, to.column ?? MAX_COLUMNS - 1),
  };
  return area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : null;
}

function corner(text: string): { readonly row: number | null; readonly column: number | null } {
  const [letters = ''] = /^[A-Za-z]*/.exec(text) ?? [];
  const digits = text.slice(letters.length);
  return { row: digits ? Number(digits) - 1 : null, column: letters ? columnOf(letters) : null };
}
