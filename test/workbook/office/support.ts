import type { Drawing, DrawnCell, Mark } from '../../../src/sheet/drawing';
import { emptyBook } from '../../host/book';
import type { Book, BookSheet, BookValue } from '../../host/book/book';
import { drawingOf, plain } from '../../support/xlsx/drawings';

/** A workbook of a user: a sheet 集計 with some values, and one with formulas that lead to sheets by the names given. */
export function userBook(references: readonly string[] = []): Book {
  const book = emptyBook({ sheets: ['集計', '控え'] });
  const [counts, copy] = book.sheets;
  counts?.type(0, 0, '項目');
  counts?.type(1, 0, 12);
  references.forEach((reference, row) => copy?.type(row, 0, reference));
  return book;
}

export function form(item: string, position: number, lines: readonly (string | number | null)[] = [item]): Drawing {
  return named(`別紙２_${position}_${item}`, { kind: 'form', item }, lines);
}

export function list(lines: readonly (string | number | null)[]): Drawing {
  const drawing = named('点検結果', { kind: 'findings', item: '' }, lines);
  return {
    ...drawing,
    rows: drawing.rows.map((row, at) => (at === 0 ? row : { ...row, cells: row.cells.map(linked) })),
  };
}

/** A text of a list leads to the user's table. */
function linked(cell: DrawnCell, at: number): DrawnCell {
  const isText = typeof cell.content === 'string' && cell.content !== '';
  return isText ? { ...cell, link: { sheet: '集計', at: { row: 1, column: at } } } : cell;
}

/** A small sheet with a little of everything: a merge, a line, a break, a frozen row, a filter. */
function named(name: string, mark: Mark, lines: readonly (string | number | null)[]): Drawing {
  const drawing = drawingOf([['見出し', null], ...lines.map((line) => [line, 1])], {
    name,
    mark,
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    frozenRows: 1,
    filter: { top: 1, left: 0, bottom: lines.length, right: 1 },
  });
  const rows = drawing.rows.map((row, at) => (at === 0 ? { ...row, height: 30, breakAfter: true as const } : row));
  const [first, ...others] = rows;
  if (!first) return drawing;
  const heading = { ...plain, font: { name: 'ＭＳ 明朝', size: 14, bold: true as const }, fill: 'F2F2F2' };
  return {
    ...drawing,
    rows: [{ ...first, cells: first.cells.map((cell) => ({ ...cell, style: heading })) }, ...others],
  };
}

export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((other) => other.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${book.sheets.map((other) => other.name).join(', ')}`);
  return sheet;
}

/** Values of column A from row 1 on. */
export function columnA(book: Book, name: string): readonly BookValue[] {
  const sheet = sheetOf(book, name);
  const bottom = sheet.usedArea(true)?.bottom ?? -1;
  return Array.from({ length: bottom + 1 }, (_, row) => sheet.cell(row, 0).value);
}

/** Names of the sheets that a person sees. */
export function visible(book: Book): readonly string[] {
  return book.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
}
