import { adr } from '../../../src/sheet/address';
import type { Book, BookCell, BookSheet } from './book';
import { emptyBook } from './index';

/** A workbook with one sheet, and that sheet. */
export function oneSheet(name = 'Sheet1'): { readonly book: Book; readonly sheet: BookSheet } {
  const book = emptyBook({ sheets: [name] });
  return { book, sheet: book.activeSheet };
}

/** A workbook with two sheets, and those. */
export function twoSheets(
  first = 'a',
  second = 'b',
): { readonly book: Book; readonly a: BookSheet; readonly b: BookSheet } {
  const book = emptyBook({ sheets: [first] });
  return { book, a: book.activeSheet, b: book.addSheet(second) };
}

/** Types into a cell given in A1 form. */
export function type(sheet: BookSheet, address: string, value: string | number | boolean | null): void {
  const { row, column } = adr(address);
  sheet.type(row, column, value);
}

export function cellAt(sheet: BookSheet, address: string): BookCell {
  const { row, column } = adr(address);
  return sheet.cell(row, column);
}
