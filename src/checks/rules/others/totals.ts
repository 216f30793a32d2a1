import type { Reading } from '../../../domain/reading';
import { cellAt, type Sheet } from '../../../sheet/sheet';
import { fold } from '../../../text/fold';

/** A row of totals, the first row that it adds up, and the columns of its table. */
export interface TotalRow {
  readonly sheet: Sheet;
  readonly row: number;
  readonly from: number;
  readonly columns: readonly { readonly column: number; readonly header: string }[];
}

/** The last row of a table of no known kind, where it says 合計 and is the only one to do so. */
export function* otherTotals({ unread, sheets }: Reading): Generator<TotalRow> {
  for (const { sheet: name, area, why } of unread) {
    const sheet = why === 'unknownHeaders' ? sheets.find((one) => one.name === name) : undefined;
    if (!sheet) continue;
    const shown = (row: number, column: number): string => cellAt(sheet, { row, column })?.shown ?? '';
    const isTotal = (row: number): boolean => isTotalText(shown(row, area.left));
    let totals = 0;
    for (let row = area.top; row <= area.bottom; row++) if (isTotal(row)) totals += 1;
    if (totals !== 1 || !isTotal(area.bottom)) continue;
    const columns = Array.from({ length: area.right - area.left }, (_, index) => {
      const column = area.left + 1 + index;
      return { column, header: shown(area.top, column) };
    });
    const sums = columns.filter(({ header }) => !OVERLAPPING.test(header));
    yield { sheet, row: area.bottom, from: area.top + 1, columns: sums };
  }
}

const isTotalText = (text: string): boolean => text.includes('計') && TOTAL.test(fold(text));

const TOTAL = /^(?:合計|総計|計|小計)$/;
/** Persons or places counted once, however many rows they are in. */
const OVERLAPPING = /実人|実数|実件|実市|再掲/;
