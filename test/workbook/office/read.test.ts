import { describe, expect, it } from 'vitest';
import { area, MAX_ROWS } from '../../../src/sheet/address';
import type { Sheet } from '../../../src/sheet/sheet';
import { emptyBook } from '../../host/book';
import { settleAfterEach } from '../../host/boundary/support';
import { bookFromSheets } from '../../support/bookFromSheets';
import { alike } from '../readers/alike';
import { cellAt, only, opened, readInExcel, rowsOf, sheetOf, sheetWith } from '../readers/excel';

settleAfterEach();

const VISIBILITIES = ['visible', 'hidden', 'veryHidden'] as const;

/** Sheets of every visibility; each third one is empty. */
function manySheets(count: number): readonly Sheet[] {
  return Array.from({ length: count }, (_, at) =>
    sheetWith({
      name: `表${at + 1}`,
      visibility: VISIBILITIES[at % 3] ?? 'visible',
      rows: at % 3 === 2 ? [] : rowsOf(['項目', at], [null, `値${at}`]),
      merges: at % 3 === 0 ? [area('A1:A2')] : [],
    }),
  );
}

describe('the way to Excel and back', () => {
  it.each([1, 6, 60])('is gone three times for %i sheets', async (count) => {
    const sheets = manySheets(count);
    const { excel, workbook } = opened(bookFromSheets(sheets));
    const read = await workbook.read();
    expect(read.map(alike)).toEqual(sheets);
    await excel.settled();
    expect([excel.meter.roundTrips, excel.meter.cleanups]).toEqual([3, 0]);
  });

  it('keeps no reference in Excel', async () => {
    const { excel, workbook } = opened(bookFromSheets(manySheets(6)));
    await workbook.read();
    await excel.settled();
    expect(excel.references()).toBe(0);
  });

  it('follows the order of the tabs, not that in which sheets were made', async () => {
    const book = emptyBook({ sheets: ['一', '二', '三'] });
    book.moveSheet(sheetOf(book, '三'), 0);
    expect((await readInExcel(book)).map(({ name }) => name)).toEqual(['三', '一', '二']);
  });
});

describe('a used range', () => {
  it('blown up by formats alone costs nothing', async () => {
    const plain = opened(bookFromSheets([sheetWith({ rows: rowsOf(['値', 1]) })]));
    const before = await plain.workbook.read();
    await plain.excel.settled();

    const book = bookFromSheets([sheetWith({ rows: rowsOf(['値', 1]) })]);
    book.activeSheet.format(cellAt(MAX_ROWS - 1, 100), { fill: '#FFFF00' });
    book.activeSheet.format(cellAt(3, 3), { numberFormat: '0%' });
    const blownUp = opened(book);
    expect(await blownUp.workbook.read()).toEqual(before);
    await blownUp.excel.settled();
    expect(blownUp.excel.meter.roundTrips).toBe(3);
    expect(blownUp.excel.meter.received).toBe(plain.excel.meter.received);
  });

  it('that does not begin at A1 leaves every cell at its place', async () => {
    const rows = [...rowsOf([], []), ...rowsOf([null, null, '値', null, 2], [null, null, null, 'あ'])];
    const sheet = sheetWith({ rows, hiddenRows: new Set([3]), hiddenColumns: new Set([3]), merges: [area('C3:D3')] });
    const read = only(await readInExcel(bookFromSheets([sheet])));
    expect(read.rows[2]?.[2]?.value).toBe('値');
    expect(read.rows[3]?.[3]?.value).toBe('あ');
    expect(alike(read)).toEqual(alike(sheet));
  });

  it('that begins far down is read from there', async () => {
    const book = emptyBook({ sheets: ['指標'] });
    book.activeSheet.type(900_000, 20, '値');
    const { excel, workbook } = opened(book);
    const { rows } = only(await workbook.read());
    expect(rows[900_000]?.[20]?.value).toBe('値');
    expect(excel.meter.roundTrips).toBe(3);
  });

  it('that is none gives an empty sheet', async () => {
    expect(only(await readInExcel(emptyBook({ sheets: ['空'] })))).toEqual(sheetWith({ name: '空' }));
  });
});

describe('rows and columns', () => {
  it('tells heights of their own, to half a pixel, and none of hidden rows', async () => {
    const sheet = sheetWith({
      rows: rowsOf(['一'], ['二'], ['三'], ['四'], ['五']),
      rowHeights: new Map([
        [0, 18.75],
        [1, 19.5],
        [2, 409.5],
        [3, 30],
      ]),
      hiddenRows: new Set([3, 4]),
    });
    const { rowHeights, hiddenRows } = only(await readInExcel(bookFromSheets([sheet])));
    expect([...rowHeights]).toEqual([
      [1, 19.5],
      [2, 409.5],
    ]);
    expect([...hiddenRows]).toEqual([3, 4]);
  });
});

describe('chart and macro sheets', () => {
  it('are left out, the others are read as ever', async () => {
    const sheets = manySheets(6);
    const book = bookFromSheets(sheets);
    for (const name of ['表1', '表5']) sheetOf(book, name).isChart = true;
    const read = await readInExcel(book);
    expect(read.map(alike)).toEqual(sheets.filter(({ name }) => name !== '表1' && name !== '表5'));
  });

  it('alone give no sheets', async () => {
    const book = emptyBook({ sheets: ['グラフ'] });
    sheetOf(book, 'グラフ').isChart = true;
    expect(await readInExcel(book)).toEqual([]);
  });
});

describe('the mark of a sheet that the program wrote', () => {
  const mark = { kind: 'form', item: '介護', fingerprint: '0123abcd', sheet: '別紙２_1_介護' } as const;
  const form = sheetWith({ name: '別紙２_1_介護', rows: rowsOf(['様式']), mark });

  it('is read with it', async () => {
    const [plain, own] = await readInExcel(bookFromSheets([sheetWith({ rows: rowsOf(['値']) }), form]));
    expect([plain?.mark, own?.mark]).toEqual([undefined, mark]);
  });

  it('is no mark on a copy, nor on a sheet that was renamed', async () => {
    const book = bookFromSheets([form]);
    book.copySheet(book.activeSheet, 1);
    expect((await readInExcel(book)).map((sheet) => sheet.mark)).toEqual([mark, undefined]);
    book.renameSheet(book.activeSheet, '控え');
    expect((await readInExcel(book)).map((sheet) => sheet.mark)).toEqual([undefined, undefined]);
  });
});
