import type { BookSheet } from '../../book/book';
import type { Argument, HostObject } from '../../hostObject';
import { oneCell } from '../area';
import type { Model } from '../model';
import { areaOn } from '../place';
import { does } from '../does';
import { refused } from '../../book/refused';

/** Excel.PageBreakCollection of the horizontal breaks (excel-rules: page-break-before). */
export function pageBreaks(model: Model, sheet: BookSheet): HostObject {
  const { page } = sheet;
  const object = (row: number) => pageBreak(model, sheet, row);
  const sorted = () => [...page.breaks].sort((a, b) => a - b);
  return {
    type: 'PageBreakCollection',
    items: () => sorted().map(object),
    index: (key) => {
      const row = find(sorted(), key);
      if (row === undefined) throw refused('ItemNotFound', 'PageBreakCollection.getItem');
      return object(row);
    },
    call: {
      Add: (range) => object(add(sheet, range)),
      GetCount: () => page.breaks.size,
      RemovePageBreaks: does(() => page.breaks.clear()),
    },
  };
}

/** excel-rules: page-break-first (a second one is refused here; the other rules of breaks are the book's). */
function add(sheet: BookSheet, range: Argument): number {
  const location = 'PageBreakCollection.add';
  const { top } = areaOn(sheet, range, location);
  const { breaks } = sheet.page;
  if (breaks.has(top)) throw refused('InvalidArgument', location);
  breaks.add(top);
  return top;
}

/** By the index among the breaks, or by the id that a break reports. */
function find(rows: readonly number[], key: Argument): number | undefined {
  return typeof key === 'number' ? rows[key] : rows.find((row) => idOf(row) === key);
}

function pageBreak(model: Model, sheet: BookSheet, row: number): HostObject {
  return {
    type: 'PageBreak',
    id: () => idOf(row),
    get: { RowIndex: () => row, ColumnIndex: () => 0 },
    call: {
      GetCellAfterBreak: () => model.range(sheet, oneCell({ row, column: 0 })),
      Delete: does(() => sheet.page.breaks.delete(row)),
    },
  };
}

function idOf(row: number): string {
  return `break-before-row-${row + 1}`;
}
