import type { Reading } from '../domain/reading';
import { readWorkbook } from '../input';
import { a1 } from '../sheet/address';
import type { Cell, Sheet } from '../sheet/sheet';
import type { CellEdit, CellState } from '../workbook/port/edit';
import { numberShown } from './numberShown';

/**
 * What will be read once edits are done, so that a plan is known to say what it shall before anything is written.
 * Formulas elsewhere are not worked out again.
 */
export function readingAfter({ sheets }: Reading, edits: readonly CellEdit[]): Reading {
  return readWorkbook(sheets.map((sheet) => sheetAfter(sheet, edits)));
}

/** Whether two readings say the same at the same cells, whatever stands in fields of these names. */
export function saySame(one: Reading, other: Reading, besides: ReadonlySet<string>): boolean {
  const said = ({ report }: Reading): string =>
    JSON.stringify(report, (key, value: unknown) => (besides.has(key) || isAbsent(value) ? undefined : value));
  return said(one) === said(other);
}

/** A field without a cell of its own points to any cell of its table. */
function isAbsent(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'present' in value && value.present === false;
}

function sheetAfter(sheet: Sheet, edits: readonly CellEdit[]): Sheet {
  const own = edits.filter((edit) => edit.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const rows = sheet.rows.map((row) => [...row]);
  for (const { at, after } of own) {
    while (rows.length <= at.row) rows.push([]);
    const row = rows[at.row];
    if (!row) throw new RangeError(`no row for ${a1(at)}`);
    while (row.length < at.column) row.push(undefined);
    row[at.column] = cellOf(after);
  }
  return { ...sheet, rows };
}

function cellOf({ entry, format }: CellState): Cell | undefined {
  switch (entry.kind) {
    case 'blank':
      return undefined;
    case 'text':
      return { value: entry.text, shown: entry.text, format };
    case 'number':
      return { value: entry.number, shown: numberShown(entry.number, format) ?? String(entry.number), format };
    case 'truth':
      return { value: entry.truth, shown: String(entry.truth).toUpperCase(), format };
    case 'formula':
      return { value: null, shown: '', format, formula: entry.formula, uncalculated: true };
  }
}
