import '../host/boundary/setup';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { generate } from '../../src/app/generate';
import type { Drawing } from '../../src/sheet/drawing';
import type { WritableWorkbook } from '../../src/workbook/port/port';
import { openOfficeWorkbook } from '../../src/workbook/office';
import { writeXlsxWorkbook } from '../../src/workbook/xlsx';
import { emptyBook } from '../host/book';
import type { Book, BookSheet } from '../host/book/book';
import { bookFromXlsx } from '../host/file/load';
import { xlsxFromBook } from '../host/file/save';
import { standIn } from '../host/standIn';
import { readPages, type PrintedPage } from './pages';
import { printFaults } from './proof';
import { describePrinted, requireTools } from './suite';
import { printWorkbooks, type Printed } from './tools';

const SAMPLES = ['gunma-r5', 'tochigi-r6'] as const;
const FAULT = /stands out of its cell|stands in no cell|printed/;

/** What a writer could leave undone, with the sheet as it would look then. */
const UNDONE: Readonly<Record<string, (sheet: BookSheet) => void>> = {
  'row heights': (sheet) => {
    for (const [row] of sheet.rowHeights) sheet.setRowHeight(row, row, sheet.standardHeight);
  },
  'column widths': (sheet) => {
    for (const [column] of sheet.columnWidths) sheet.setColumnWidth(column, column, sheet.standardWidth);
  },
  merges: (sheet) => {
    for (const area of [...sheet.merges]) sheet.unmerge(area);
  },
  breaks: (sheet) => sheet.page.breaks.clear(),
  margins: (sheet) => {
    sheet.page.margins = { ...sheet.page.margins, top: 54, left: 50.4 };
  },
  'title rows': (sheet) => {
    sheet.page.titleRows = null;
  },
};

const drawn = new Map<string, readonly Drawing[]>();
const printed = new Map<string, Printed>();

describePrinted('what the add-in wrote into Excel, as LibreOffice prints it', (fonts) => {
  beforeAll(async () => {
    requireTools();
    const workbooks = new Map<string, Uint8Array>();
    for (const sample of SAMPLES) {
      const { drawings, book } = await generated(sample);
      drawn.set(sample, drawings);
      workbooks.set(`${sample} excel`, await xlsxFromBook(book));
      workbooks.set(`${sample} file`, await writeXlsxWorkbook(drawings));
    }
    for (const [what, undo] of Object.entries(UNDONE)) {
      const { book } = await generated('gunma-r5');
      book.sheets.forEach(undo);
      workbooks.set(what, await xlsxFromBook(book));
    }
    for (const [name, result] of printWorkbooks(workbooks, fonts)) printed.set(name, result);
  });

  it.each(SAMPLES)('%s: every letter of forms and lists lies in its cell, and none is missing', (sample) => {
    expect(printFaults(drawn.get(sample) ?? [], pages(`${sample} excel`))).toEqual([]);
  });

  it.each(SAMPLES)('%s: the pages are those of the file, each with the same texts', (sample) => {
    expect(texts(pages(`${sample} excel`))).toEqual(texts(pages(`${sample} file`)));
  });

  it.each(SAMPLES)('%s is printed in the fonts of the file', (sample) => {
    const used = printed.get(`${sample} excel`)?.fonts;
    expect(used).toEqual(printed.get(`${sample} file`)?.fonts);
    if (fonts === 'ipa') expect(used).toContain('IPAMincho');
  });

  it.each(Object.keys(UNDONE))('a writer that left %s undone would be found out', (what) => {
    expect(printFaults(drawn.get('gunma-r5') ?? [], pages(what))).toContainEqual(expect.stringMatching(FAULT));
  });
});

/** The forms and lists of a sample, generated into the stand-in; of its workbook nothing else is left. */
async function generated(sample: string): Promise<{ drawings: readonly Drawing[]; book: Book }> {
  const bytes = readFileSync(new URL(`../../assets/sample/${sample}.xlsx`, import.meta.url));
  const book = await bookFromXlsx(bytes, emptyBook);
  const users = [...book.sheets];
  standIn({ book });
  const workbook = openOfficeWorkbook();
  const drawings: Drawing[] = [];
  const target: WritableWorkbook = {
    write: (all, options) => {
      drawings.push(...all);
      return workbook.write(all, options);
    },
  };
  await generate(workbook, target, { onlyForms: false, allowErrors: true });
  for (const sheet of users) book.deleteSheet(sheet);
  return { drawings, book };
}

function pages(name: string): readonly PrintedPage[] {
  return readPages(printed.get(name)?.boxes ?? '');
}

function texts(all: readonly PrintedPage[]): readonly string[] {
  return all.map((page) => page.map(({ text }) => text).join(''));
}
