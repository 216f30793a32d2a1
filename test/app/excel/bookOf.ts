import { a1 } from '../../../src/sheet/address';
import type { Cell } from '../../../src/sheet/sheet';
import { readMarkdown } from '../../../src/workbook/markdown';
import type { CellState, Entry } from '../../../src/workbook/port/edit';
import { emptyBook } from '../../host/book';
import type { Book } from '../../host/book/book';
import { put, sheetOf } from '../../workbook/office/editSupport';

/** A workbook written as Markdown tables, in the stand-in. Formulas and errors are not carried over. */
export function bookOf(markdown: string): Book {
  const sheets = readMarkdown(markdown);
  const book = emptyBook({ sheets: sheets.map(({ name }) => name) });
  for (const { name, rows, merges } of sheets) {
    const sheet = sheetOf(book, name);
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell) put(sheet, a1({ row, column }), stateOf(cell));
      }),
    );
    for (const merge of merges) sheet.merge(merge, false);
  }
  return book;
}

function stateOf({ value, format }: Cell): CellState {
  const entry: Entry =
    typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: String(value) };
  return { entry, format };
}
