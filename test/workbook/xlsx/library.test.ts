import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, writeXlsx, type WriteOptions } from 'hucre/xlsx';
import { format } from 'numfmt';
import { describe, expect, test } from 'vitest';
import { MAIN, makePackage, stylesOf, type PackageParts } from '../../support/xlsx/package';
import { makeOle } from '../../support/xlsx/zip';

/**
 * What the libraries do otherwise than we need. Where one of these fails, the library has changed: docs/dependencies.md
 * tells the case, and what makes up for it may go.
 */
const DOC = readFileSync('docs/dependencies.md', 'utf8');

/** A snippet, which must stand in the document as it is tested. */
function told(snippet: string): string {
  expect(DOC).toContain(snippet);
  return snippet;
}

type Book = Awaited<ReturnType<typeof readXlsx>>;

/** What the library reads in a sheet's rows. */
async function readRows(data: string, parts: PackageParts = {}): Promise<Book> {
  return readXlsx(makePackage({ ...parts, sheets: [{ data: told(data) }] }));
}

const rowsOf = (book: Book) => book.sheets[0]?.rows;

describe('hucre 1.0.0 reads', () => {
  test('nothing of a workbook with a chart sheet', async () => {
    const chart = { type: 'chartsheet', xml: told(`<chartsheet xmlns="${MAIN}"/>`) };
    await expect(readXlsx(makePackage({ sheets: [{}, chart] }))).rejects.toThrow(
      told('missing worksheet file for sheet'),
    );
  });

  test('furigana of inline texts as text', async () => {
    const cell = '<c t="inlineStr"><is><t>前橋</t><rPh sb="0" eb="2"><t>マエバシ</t></rPh></is></c>';
    expect(rowsOf(await readRows(`<row>${told(cell)}</row>`))).toEqual([[told('前橋マエバシ')]]);
  });

  test('two days as one', async () => {
    const data = '<row><c s="0"><v>59</v></c><c s="0"><v>60</v></c></row>';
    const [row] = rowsOf(await readRows(data, { styles: stylesOf(14) })) ?? [];
    expect(JSON.stringify(row)).toBe(told('["1900-02-28T00:00:00.000Z","1900-02-28T00:00:00.000Z"]'));
  });

  test('a sheet that is cut off, as far as it goes', async () => {
    const xml = `<worksheet xmlns="${MAIN}">${told('<sheetData><row><c><v>1</v></c></row><row>')}`;
    expect(rowsOf(await readXlsx(makePackage({ sheets: [{ xml }] })))).toEqual([[1]]);
  });

  test('no formula in the second cell of a shared one', async () => {
    const data =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1*2</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>';
    const cells = [...((await readRows(data)).sheets[0]?.cells?.values() ?? [])];
    expect(cells.map(({ formula }) => formula)).toEqual(['C1*2', '']);
  });

  test('nothing where one cell stands far away', async () => {
    const data = '<row r="1"><c r="T1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    await expect(readRows(data)).rejects.toThrow(told('spans 1048576 rows x 20 columns'));
  });

  test('no formats of columns', async () => {
    const before = told('<cols><col min="1" max="1" width="9" style="1"/></cols>');
    const sheets = [{ before, data: '<row><c><v>1</v></c></row>' }];
    const book = await readXlsx(makePackage({ sheets, styles: stylesOf(0, '0.0%') }), { readStyles: true });
    expect(book.sheets[0]?.columns).toEqual([{ width: 9 }]);
  });

  test('an old .xls as an encrypted file', async () => {
    await expect(readXlsx(makeOle('Root Entry', 'Workbook'))).rejects.toThrow(/encrypted|password/i);
  });
});

/** A part of what the library writes. */
async function written(path: string, book: WriteOptions): Promise<string> {
  return strFromU8(unzipSync(await writeXlsx(book))[path] ?? new Uint8Array());
}

describe('hucre 1.0.0 writes', () => {
  const SHEET = 'xl/worksheets/sheet1.xml';
  const BOOK = 'xl/workbook.xml';
  const texts = (text: string): WriteOptions => ({ sheets: [{ name: '表', rows: [[text]] }], stringMode: 'inline' });

  test.each([
    ['the text #N/A as an error', '#N/A', '<c r="A1" t="e"><v>#N/A</v></c>'],
    ['a text that reads like an escape as it is', 'a_x000D_b', '<t>a_x000D_b</t>'],
    ['outer blanks of inline texts without saying that they count', ' 前後 ', '<t> 前後 </t>'],
  ])('%s', async (_, text, xml) => {
    expect(await written(SHEET, texts(told(text)))).toContain(told(xml));
  });

  test('names of sheets without quotes in print areas and titles', async () => {
    const pageSetup = { printArea: 'A1:B2', printTitlesRow: '1:1' };
    const xml = await written(BOOK, { sheets: [{ name: told('別紙２ 1'), rows: [['a']], pageSetup }] });
    expect(xml).toContain(told('<definedName name="_xlnm.Print_Area" localSheetId="0">別紙２ 1!A1:B2</definedName>'));
    expect(xml).toContain(told('<definedName name="_xlnm.Print_Titles" localSheetId="0">別紙２ 1!1:1</definedName>'));
  });

  test('hidden names as visible ones', async () => {
    const name = { name: '_m', range: '"x"', hidden: true };
    const xml = await written(BOOK, { sheets: [{ name: '表', rows: [['a']] }], namedRanges: [name] });
    expect(xml).toContain(told('<definedName name="_m">"x"</definedName>'));
  });

  test('values of lists joined without a thought for commas and quotes', async () => {
    const list = { type: 'list' as const, values: ['a,b', 'c"d'], range: 'A1' };
    const xml = await written(SHEET, { sheets: [{ name: '表', rows: [['a']], dataValidations: [list] }] });
    expect(xml).toContain(told('<formula1>"a,b,c"d"</formula1>'));
  });

  test('the time', async () => {
    const xml = await written('docProps/core.xml', texts('a'));
    expect(xml).toMatch(/<dcterms:modified[^>]*>\d{4}-\d\d-\d\dT/);
    told('<dcterms:modified');
  });
});

describe('numfmt 4.0.1 shows', () => {
  test.each([
    ['ggge"年"', 'ja', '2024年'],
    ['[DBNum1]0', 'ja', '45412'],
    ['[DBNum3]0', 'ja', '45412'],
    ['ddd', 'ja', '火'],
    ['d-mmm-yy', 'ja', '30-4-24'],
    ['h:mm AM/PM', 'ja', '12:00 午前'],
    ['aaa', 'en', 'Tue'],
  ])('%s in %s as %s', (code, locale, shown) => {
    expect(format(code, 45412, { locale })).toBe(shown);
    told(`| \`${code}\` | ${locale} | ${shown} |`);
  });
});
