import { a1 } from '../../../sheet/address';
import type { Drawing } from '../../../sheet/drawing';
import { refusals } from '../refusals';
import type { Asked } from '../fill';

/** A double as Excel keeps it. */
const DIGITS = 15;

/**
 * Queues a drawing's sheet for reading back. The value throws Refusal 'text-changed' where a cell does not hold what was
 * drawn: a text stays that text, whatever Excel would make of it.
 */
export function queueProof(sheet: Excel.Worksheet, drawing: Drawing, name: string): Asked<void> {
  const rowCount = Math.max(1, drawing.rows.length);
  const range = sheet.getRangeByIndexes(0, 0, rowCount, Math.max(1, drawing.columns.length));
  range.load('values');
  return { ready: () => proveValues(drawing, range.values, name) };
}

function proveValues({ rows }: Drawing, values: readonly (readonly unknown[])[], name: string): void {
  for (const [row, { cells }] of rows.entries()) {
    for (const { column, content } of cells) {
      const found = values[row]?.[column];
      if (!isSame(content, found)) throw refusals.changedText(name, a1({ row, column }));
    }
  }
}

function isSame(drawn: string | number | null, found: unknown): boolean {
  if (drawn === null) return found === '';
  if (typeof drawn === 'string') return found === drawn;
  return typeof found === 'number' && found.toPrecision(DIGITS) === drawn.toPrecision(DIGITS);
}
