import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { a1 } from '../../../src/sheet/address';
import type { Book, BookSheet } from '../../host/book/book';
import { xlsxFromBook } from '../../host/file/save';

/**
 * The book as an .xlsx file whose formulas have all their results: the library writes none where it is an error.
 */
export async function fileFromBook(book: Book): Promise<Uint8Array> {
  const parts = unzipSync(await xlsxFromBook(book));
  for (const [index, sheet] of book.sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = parts[path];
    if (!xml) throw new Error(`no part for the sheet ${sheet.name}`);
    parts[path] = strToU8(withErrors(strFromU8(xml), sheet));
  }
  return zipSync(parts);
}

function withErrors(xml: string, sheet: BookSheet): string {
  let written = xml;
  for (const { row, column, cell } of sheet.cells()) {
    const { value, formula } = cell;
    if (formula === undefined || typeof value !== 'object' || value === null) continue;
    const start = new RegExp(`<c r="${a1({ row, column })}"([^>]*)>(<f>[^<]*</f>)</c>`);
    if (!start.test(written)) throw new Error(`no formula without a result at ${a1({ row, column })}`);
    written = written.replace(start, (_, attributes: string, code: string) => {
      return `<c r="${a1({ row, column })}"${attributes} t="e">${code}<v>${value.error}</v></c>`;
    });
  }
  return written;
}
