import { LONGEST_SHEET_NAME } from './limits';
import { refused } from './refused';

/** excel-rules: sheet-name-letters, and sheet-name-wide-letters for what a Japanese Excel refuses besides. */
const REFUSED_LETTERS = /[:\\/?*[\]\u0000＊／：？［＼］￥]/;

/** excel-rules: sheet-name-apostrophe. */
const APOSTROPHE_AT_END = /^['’＇]|['’＇]$/;

/** excel-rules: sheet-name-history. */
const RESERVED = new Set(['history', '履歴']);

/** Refuses what Excel does not take for a sheet's name beside the others of the workbook. */
export function checkSheetName(name: string, others: readonly string[], location: string): void {
  if (!isSheetName(name)) throw refused('InvalidArgument', location);
  // excel-rules: sheet-name-unique
  if (others.some((other) => sameName(other, name))) throw refused('ItemAlreadyExists', location);
}

/** Blank: excel-rules sheet-name-blank (that white space alone is blank too is to be confirmed: docs/real-excel.md). */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= LONGEST_SHEET_NAME &&
    !REFUSED_LETTERS.test(name) &&
    !APOSTROPHE_AT_END.test(name) &&
    !RESERVED.has(name.toLowerCase())
  );
}

/** Whether Excel takes two names of sheets, or two defined names, for the same: only case is ignored. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * The name of a copy: "指標" → "指標 (2)" → "指標 (3)", the base cut where it would be too long (excel-rules:
 * sheet-copy-name; that a copy's own number is replaced is to be confirmed: docs/real-excel.md).
 */
export function copyName(name: string, taken: readonly string[]): string {
  const base = name.replace(/ \(\d+\)$/, '') || name;
  for (let count = 2; ; count += 1) {
    const tail = ` (${count})`;
    const copy = base.slice(0, LONGEST_SHEET_NAME - tail.length) + tail;
    if (!taken.some((other) => sameName(other, copy))) return copy;
  }
}

/** The name Excel chooses: "Sheet" and the first number that is free (which one is to be confirmed: docs/real-excel.md). */
export function freeName(taken: readonly string[]): string {
  for (let count = taken.length + 1; ; count += 1) {
    const name = `Sheet${count}`;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}
