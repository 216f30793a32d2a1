import { columnOf } from '../../sheet/address';
import type { DateSystem, Visibility } from '../../sheet/sheet';

/** What the line `## name (note) (note)` says about a sheet. Rows and columns count from 0. */
export interface Title {
  readonly name: string;
  readonly visibility: Visibility;
  readonly dates: DateSystem;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const NOTE = / *\((hidden|veryHidden|1904|hidden rows ([\d, ]+)|hidden columns ([A-Z, ]+))\)$/;

/** Reads a sheet's title; parentheses that hold none of the notes belong to the name. */
export function parseTitle(text: string): Title {
  const note = NOTE.exec(text);
  if (!note) return { name: text.trim(), visibility: 'visible', dates: '1900', hiddenRows: [], hiddenColumns: [] };
  const rest = parseTitle(text.slice(0, note.index));
  const [, word, rows, columns] = note;
  if (rows !== undefined) return { ...rest, hiddenRows: list(rows).map((row) => Number(row) - 1) };
  if (columns !== undefined) return { ...rest, hiddenColumns: list(columns).map(columnOf) };
  if (word === '1904') return { ...rest, dates: '1904' };
  return { ...rest, visibility: word === 'veryHidden' ? 'veryHidden' : 'hidden' };
}

const list = (text: string): readonly string[] => text.split(/[, ]+/).filter((part) => part !== '');
