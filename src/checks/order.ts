import type { Finding } from '../domain/finding';
import type { Sheet } from '../sheet/sheet';

/** Compares findings as a reader meets them: the workbook first, then sheet by sheet, row, column, code. */
export function bySheetOrder(sheets: readonly Sheet[]): (a: Finding, b: Finding) => number {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const sheetOf = ({ place }: Finding): number => (place ? (order.get(place.sheet) ?? sheets.length) : -1);
  return (a, b) =>
    sheetOf(a) - sheetOf(b) ||
    (a.place?.at.row ?? 0) - (b.place?.at.row ?? 0) ||
    (a.place?.at.column ?? 0) - (b.place?.at.column ?? 0) ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
