import type { Sheet, Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { area } from '../../../src/sheet/address';
import type { DateSystem } from '../../../src/sheet/sheet';
import type { Book, BookSheet } from '../book/book';
import { loadCells } from './loadCells';
import { loadPage } from './loadPage';
import type { StyleBase } from './loadStyle';
import { packageFacts, type NameFacts, type SheetFacts } from './package';
import { digitWidth, pointsOfDigits } from './widths';

/** Makes a new book with blank sheets of these names. */
export type EmptyBook = (options: { readonly sheets: readonly string[]; readonly dates: DateSystem }) => Book;

/** Names that Excel keeps for itself: print areas, titles and filters are read from the sheets. */
const OWN_NAME = /^_xlnm\./i;

/**
 * The workbook of an .xlsx file in the stand-in, as if it had been opened there. It is read by the library's reader, not
 * by the product's, so that comparing the two adapters says something. Left out is what a Book does not have: charts and
 * pictures, comments, conditional formats, frozen columns, validations other than lists. Throws on what is no .xlsx.
 */
export async function bookFromXlsx(bytes: Uint8Array, emptyBook: EmptyBook): Promise<Book> {
  const facts = packageFacts(bytes);
  const file = await readXlsx(bytes, { readStyles: true, sheets: facts.sheets.map(({ name }) => name) });
  const book = emptyBook({ sheets: file.sheets.map(({ name }) => name), dates: file.dateSystem ?? '1900' });
  const sheets = book.sheets.flatMap((sheet, index): Pair[] => {
    const source = file.sheets[index];
    return source ? [{ sheet, source }] : [];
  });
  loadNames(book, facts.names);
  for (const { sheet, source } of sheets) {
    const cells = facts.sheets.find(({ name }) => name === source.name);
    if (cells) loadSheet(sheet, source, cells, file);
  }
  finish(book, file, sheets);
  return book;
}

interface Pair {
  readonly sheet: BookSheet;
  readonly source: Sheet;
}

function loadNames(book: Book, names: readonly NameFacts[]): void {
  for (const { name, scope, formula, hidden, comment } of names) {
    if (OWN_NAME.test(name)) continue;
    const owner = scope === null ? book : book.sheets.find((sheet) => sheet.name === scope);
    const added = owner?.names.add(name, `=${formula}`);
    if (!added) continue;
    added.visible = !hidden;
    added.comment = comment;
  }
}

function loadSheet(sheet: BookSheet, source: Sheet, facts: SheetFacts, file: Workbook): void {
  const font = { name: 'Calibri', size: 11, ...file.defaultFont };
  const base: StyleBase = { font, theme: file.themeColors ?? [] };
  loadCells(sheet, source, facts, base);
  loadLengths(sheet, source, digitWidth(font.name, font.size));
  loadPage(sheet.page, source);
  sheet.frozenRows = source.freezePane?.rows ?? 0;
  sheet.filter = source.autoFilter ? area(source.autoFilter.range) : null;
  loadLists(sheet, source);
}

function loadLengths(sheet: BookSheet, { rowDefs, columns }: Sheet, digit: number): void {
  for (const [row, { height, hidden }] of rowDefs ?? []) {
    if (height !== undefined) sheet.setRowHeight(row, row, height);
    if (hidden) sheet.hideRows(row, row, true);
  }
  for (const [column, { width, hidden }] of (columns ?? []).entries()) {
    if (width !== undefined) sheet.setColumnWidth(column, column, pointsOfDigits(width, digit));
    if (hidden) sheet.hideColumns(column, column, true);
  }
}

function loadLists(sheet: BookSheet, { dataValidations = [] }: Sheet): void {
  for (const { type, range, values, formula1, showErrorMessage } of dataValidations) {
    const source = values?.join(',').replaceAll('""', '"') ?? (formula1 === undefined ? undefined : `=${formula1}`);
    if (type !== 'list' || source === undefined) continue;
    for (const part of range.split(' ')) sheet.validate(area(part), { source, showsError: showErrorMessage === true });
  }
}

/** What may only be done once everything stands. */
function finish(book: Book, file: Workbook, sheets: readonly Pair[]): void {
  const active = sheets[file.activeSheet ?? 0] ?? sheets[0];
  if (active) book.activate(active.sheet);
  for (const { sheet, source } of sheets) {
    if (source.hidden) book.showSheet(sheet, 'hidden');
    if (source.veryHidden) book.showSheet(sheet, 'veryHidden');
    if (source.protection?.sheet === true) sheet.isProtected = true;
  }
  book.structureProtected = file.workbookProtection?.lockStructure === true;
}
