import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyBook } from '../book';
import type { Book } from '../book/book';
import { LINES, richBook } from './richBook';
import { bookFromXlsx } from './load';
import { xlsxFromBook } from './save';
import { differences, seen } from './seen';

async function reloaded(book: Book): Promise<Book> {
  return bookFromXlsx(await xlsxFromBook(book), emptyBook);
}

describe('a book that goes through a file', () => {
  it('is the same in everything a person sees', async () => {
    const book = richBook();
    const again = await reloaded(book);
    expect(differences(book, again)).toEqual([]);
    expect(seen(again)).toEqual(seen(book));
  });

  it('opens on the sheet that was open', async () => {
    const book = richBook();
    const [, second] = book.sheets;
    if (second) book.activate(second);
    expect((await reloaded(book)).activeSheet.name).toBe(second?.name);
  });

  it.each(['gunma-r5', 'tochigi-r6'])('is the sample %s again after it was saved', async (name) => {
    const book = await bookFromXlsx(new Uint8Array(readFileSync(`assets/sample/${name}.xlsx`)), emptyBook);
    const again = await reloaded(book);
    expect(differences(book, again)).toEqual([]);
  });

  it('states its lists and lines as Excel does', async () => {
    const parts = unzipSync(await xlsxFromBook(richBook()));
    const partOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect(partOf('xl/worksheets/sheet2.xml')).toContain('<formula1>"「""」,二"</formula1>');
    for (const { line } of LINES) expect(partOf('xl/styles.xml')).toContain(`<top style="${line}">`);
    expect(partOf('xl/workbook.xml')).toContain('<definedName hidden="1" name="_印" localSheetId="0"');
  });

  it('counts days in its date system', async () => {
    const book = emptyBook({ dates: '1904' });
    book.activeSheet.type(0, 0, '2024/3/31');
    const again = await reloaded(book);
    expect(again.dates).toBe('1904');
    expect(differences(book, again)).toEqual([]);
  });
});
