import { a1Area, columnLetters, columnOf, MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/sheet/address';
import { isOnSheet, isWholeColumns, isWholeRows } from './area';

/** Addresses as Office.js writes and reads them: "指標!A1:B4", "'別紙 1'!C:D", "4:11". */

const PART = /^(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/i;

/** An address of one rectangle without its sheet; null when it is none or leaves the sheet. */
export function parseArea(address: string): Area | null {
  const parts = address.trim().split(':');
  if (parts.length > 2) return null;
  const [from = '', to = from] = parts;
  const [a, b] = [corner(from), corner(to)];
  if (a === null || b === null || a.kind !== b.kind || (a.kind !== 'cell' && parts.length === 1)) return null;
  const area = {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
  return isOnSheet(area) ? area : null;
}

/** "A1" → one cell, "A" → a whole column, "4" → a whole row. */
function corner(text: string): (Area & { readonly kind: 'cell' | 'column' | 'row' }) | null {
  const match = PART.exec(text);
  if (match === null) return null;
  const [, letters, digits] = match;
  const column = letters === undefined ? null : columnOf(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if (column === null && row === null) return null;
  return {
    kind: column === null ? 'row' : row === null ? 'column' : 'cell',
    top: row ?? 0,
    bottom: row ?? MAX_ROWS - 1,
    left: column ?? 0,
    right: column ?? MAX_COLUMNS - 1,
  };
}

/** Takes "Sheet!" off the front of an address; the sheet is null where none stands. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address.trim());
  if (match === null) return { sheet: null, rest: address };
  const [, quoted, plain, rest = ''] = match;
  return { sheet: quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'"), rest };
}

/** The area without its sheet; whole rows as "4:11", whole columns as "A:C" (Range.getEntireRow in the reference). */
export function localAddress(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return a1Area(area);
}

/** The area with its sheet (Range.address in the reference). */
export function fullAddress(sheet: string, area: Area): string {
  return `${quoted(sheet)}!${localAddress(area)}`;
}

/** As names keep it: "指標!$A$1:$B$4". */
export function absoluteAddress(sheet: string, area: Area): string {
  const fixed = localAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quoted(sheet)}!${fixed}`;
}

/** excel-rules: sheet-name-quoting. */
function quoted(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
