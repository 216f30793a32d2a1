import { describe, expect, test } from 'vitest';
import { adr } from '../../../src/sheet/address';
import { cellAt } from '../../../src/sheet/sheet';
import { readXlsxWorkbook } from '../../../src/workbook/xlsx/index';
import { MAX_CELLS } from '../../../src/workbook/xlsx/package/limits';
import { PackageFault } from '../../../src/workbook/xlsx/package/refusals';
import { Budget } from '../../../src/workbook/xlsx/read/budget';
import { makePackage, type PackageParts } from '../../support/xlsx/package';
import { declareSize } from '../../support/xlsx/zip';

const read = (parts: PackageParts) => readXlsxWorkbook(makePackage(parts), 'x.xlsx');
const tooLarge = expect.objectContaining({ reason: 'too-large' });
const cell = (place: string) => `<c r="${place}"><v>1</v></c>`;

describe('files made to hang or to fill the memory', () => {
  test('a bomb in the sheet or the strings is refused by its declared size', async () => {
    const bomb = ' '.repeat(20_000_000);
    await expect(read({ sheets: [{ data: bomb }] })).rejects.toEqual(tooLarge);
    await expect(read({ strings: bomb })).rejects.toEqual(tooLarge);
  });

  test('a bomb that declares a small size is unpacked no further than it declares', async () => {
    const bytes = declareSize(
      makePackage({ sheets: [{ data: ' '.repeat(20_000_000) }] }),
      'xl/worksheets/sheet1.xml',
      1000,
    );
    await expect(readXlsxWorkbook(bytes, 'x')).rejects.toMatchObject({ reason: 'broken' });
  });

  test('a declared size of gigabytes is refused before memory is taken', async () => {
    const bytes = declareSize(makePackage({}), 'xl/worksheets/sheet1.xml', 0xfffffff0);
    await expect(readXlsxWorkbook(bytes, 'x')).rejects.toEqual(tooLarge);
  });

  test('a declared size of gigabytes is refused, however large the packed data claim to be', async () => {
    const bytes = declareSize(makePackage({}), 'xl/worksheets/sheet1.xml', 0xfffffff0, 0xfffffff0);
    await expect(readXlsxWorkbook(bytes, 'x')).rejects.toEqual(tooLarge);
  });

  test('parts that are not read may be as large as they like', async () => {
    const sheets = await read({ parts: { 'xl/media/image1.png': new Uint8Array(20_000_000) } });
    expect(sheets).toHaveLength(1);
  });

  test('a dimension over the whole sheet costs nothing', async () => {
    const [sheet] = await read({
      sheets: [{ before: '<dimension ref="A1:XFD1048576"/>', data: `<row r="1">${cell('A1')}</row>` }],
    });
    expect(sheet?.rows).toHaveLength(1);
  });

  test('one cell in the last corner is read where it stands', async () => {
    const [sheet] = await read({
      sheets: [{ data: `<row r="1">${cell('A1')}</row><row r="1048576">${cell('XFD1048576')}</row>` }],
    });
    expect(sheet && cellAt(sheet, adr('XFD1048576'))?.value).toBe(1);
    expect(sheet && cellAt(sheet, adr('A1'))?.value).toBe(1);
  });

  test('cells in the last column of thousands of rows are refused', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `<row r="${row + 1}">${cell(`XFD${row + 1}`)}</row>`);
    await expect(read({ sheets: [{ data: rows.join('') }] })).rejects.toEqual(tooLarge);
  });

  test('more cells than any workbook has are refused', () => {
    const budget = new Budget();
    budget.spend('cells', MAX_CELLS);
    expect(() => budget.spend('cells', 1)).toThrow(PackageFault);
  });

  test('a merge over the whole sheet ends where the contents end', async () => {
    const [sheet] = await read({
      sheets: [
        { data: `<row r="2">${cell('C2')}</row>`, after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' },
      ],
    });
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  });

  test('thousands of large merges are refused', async () => {
    const merge = '<mergeCell ref="A1:XFD1048576"/>'.repeat(20);
    const data = `<row r="30000">${cell('Z30000')}</row>`;
    await expect(read({ sheets: [{ data, after: `<mergeCells>${merge}</mergeCells>` }] })).rejects.toEqual(tooLarge);
  });

  test('column rules that repeat the whole width are read once', async () => {
    const cols = '<col min="1" max="99999999" hidden="1"/>'.repeat(300_000);
    const [sheet] = await read({ sheets: [{ before: `<cols>${cols}</cols>` }] });
    expect(sheet?.hiddenColumns.size).toBe(16_384);
  });

  test('a hundred thousand empty styled rows leave nothing behind', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, row) => `<row r="${row + 1}" s="1" customFormat="1"><c r="A${row + 1}" s="1"/></row>`,
    );
    const [sheet] = await read({ sheets: [{ data: rows.join('') }] });
    expect(sheet?.rows).toHaveLength(0);
  });

  test.each([
    [998, true],
    [999, false],
    [200_000, false],
  ])('%d elements in one another in a worksheet are read: %s', async (depth, isRead) => {
    const nested = read({ sheets: [{ after: '<a>'.repeat(depth) + '<b/>' + '</a>'.repeat(depth) }] });
    if (isRead) expect(await nested).toHaveLength(1);
    else await expect(nested).rejects.toMatchObject({ reason: 'broken' });
  });

  test('the last rows of many sheets are refused, though each is one cell', async () => {
    const data = `<row r="1048576">${cell('A1048576')}</row>`;
    await expect(read({ sheets: Array.from({ length: 20 }, () => ({ data })) })).rejects.toEqual(tooLarge);
  });

  test('rows and cells that do not say where they stand end with the sheet', async () => {
    const data = `<row r="1048576"/><row>${'<c><v>1</v></c>'}</row>`;
    await expect(read({ sheets: [{ data }] })).rejects.toMatchObject({ reason: 'broken' });
  });

  test('rows and columns that buttons and pictures name are none of the sheet’s', async () => {
    const after =
      '<controls><anchor><from><col hidden="1" min="1" max="9"/><row hidden="1"/><c r="?"/></from></anchor></controls>';
    const [sheet] = await read({ sheets: [{ data: `<row r="1048576">${cell('A1048576')}</row>`, after }] });
    expect([sheet?.hiddenRows.size, sheet?.hiddenColumns.size]).toEqual([0, 0]);
  });

  test('a text longer than any cell is refused, however it is written', async () => {
    const long = (text: string) =>
      read({ sheets: [{ data: `<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>` }] });
    await expect(long('&amp;'.repeat(60_001))).rejects.toEqual(tooLarge);
    expect(await long('&amp;'.repeat(60_000))).toHaveLength(1);
  });

  test.each(['XFE1', 'A1048577', 'A0', 'A', '1', 'A1:B2', ''])(
    'a cell at "%s" is no cell of a sheet',
    async (place) => {
      const data = `<row r="1">${cell(place)}</row>`;
      await expect(read({ sheets: [{ data }] })).rejects.toMatchObject({ reason: 'broken' });
    },
  );
});
