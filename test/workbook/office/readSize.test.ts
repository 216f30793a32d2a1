import { describe, expect, it } from 'vitest';
import { area, MAX_COLUMNS, MAX_ROWS } from '../../../src/sheet/address';
import type { Sheet } from '../../../src/sheet/sheet';
import { settleAfterEach } from '../../host/boundary/support';
import { emptyBook } from '../../host/book';
import { bookFromSheets } from '../../support/bookFromSheets';
import { alike } from '../readers/alike';
import { opened, rowsOf, sheetWith } from '../readers/excel';
import { expectPlain, refusalOf } from './editSupport';

settleAfterEach();

/** A sheet of so many rows, each a number and a text of so many signs, with merges and a hidden row here and there. */
function longSheet(name: string, rows: number, signs: number): Sheet {
  const lines = Array.from({ length: rows }, (_, row) => [row, `${row}${'文'.repeat(signs)}`, null, null, 1]);
  return sheetWith({
    name,
    rows: rowsOf(...lines),
    merges: [area('C1:D1'), area(`C2:D${rows - 1}`), area(`C${rows}:D${rows}`)],
    hiddenRows: new Set([1, rows - 2]),
    hiddenColumns: new Set([0]),
  });
}

describe('answers over 5 MB', () => {
  it('are asked for again in halves, and come whole', async () => {
    const sheets = [
      longSheet('一', 400, 1000),
      sheetWith({ name: '二', rows: rowsOf(['値']) }),
      longSheet('三', 300, 900),
    ];
    const { excel, workbook } = opened(bookFromSheets(sheets));
    const read = await workbook.read();
    expect(read.map(alike)).toEqual(sheets.map(alike));
    expect(excel.meter.received).toBeGreaterThan(5_000_000);
    expect(excel.meter.roundTrips).toBeGreaterThan(5);
    expect(excel.meter.roundTrips).toBeLessThan(25);
  });

  it('come whole even where every cell holds as much as a cell can', async () => {
    const sheet = sheetWith({ rows: rowsOf(...Array.from({ length: 40 }, (_, row) => [row, '文'.repeat(32_767)])) });
    const { workbook } = opened(bookFromSheets([sheet]));
    expect((await workbook.read()).map(alike)).toEqual([sheet]);
  });

  it('are no matter in an Excel without the limit', async () => {
    const sheets = [longSheet('一', 400, 1000), longSheet('二', 300, 900)];
    const { excel, workbook } = opened(bookFromSheets(sheets), { payloadLimit: null });
    expect((await workbook.read()).map(alike)).toEqual(sheets.map(alike));
    expect(excel.meter.roundTrips).toBe(3);
  });

  it('that cannot be made smaller are refused in one sentence', async () => {
    const wide = sheetWith({ rows: rowsOf(Array.from({ length: 20 }, () => '文'.repeat(32_767))) });
    const { workbook } = opened(bookFromSheets([wide]));
    const refusal = await refusalOf(workbook.read());
    expect(refusal.reason).toBe('too-large');
    expect(refusal.message).toMatch(/^シートの内容が多すぎて、Excel から読み取れません。/);
    expectPlain(refusal);
  });
});

describe('values lost far away', () => {
  it('are read with the rest, and nothing between', async () => {
    const sheet = sheetWith({
      rows: rowsOf(['項目', '値'], ['介護予防', 1], ['注']),
      merges: [area('A3:B3')],
      hiddenRows: new Set([1]),
    });
    const book = bookFromSheets([sheet, sheetWith({ name: '評価', rows: rowsOf(['値']) })]);
    const [first] = book.sheets;
    first?.type(1, MAX_COLUMNS - 1, '右');
    first?.type(400, 40, '中');
    first?.type(MAX_ROWS - 1, MAX_COLUMNS - 1, '　');
    first?.type(MAX_ROWS - 1, 0, '下');
    const { excel, workbook } = opened(book);
    const [read, other] = await workbook.read();
    const cells = read?.rows.flatMap((line, row) =>
      line.flatMap((cell, column) => (cell ? [`${row} ${column} ${cell.shown}`] : [])),
    );
    expect(cells).toEqual([
      '0 0 項目',
      '0 1 値',
      '1 0 介護予防',
      '1 1 1',
      `1 ${MAX_COLUMNS - 1} 右`,
      '2 0 注',
      '400 40 中',
      `${MAX_ROWS - 1} 0 下`,
      `${MAX_ROWS - 1} ${MAX_COLUMNS - 1} 　`,
    ]);
    expect([read?.merges, read?.hiddenRows, other?.rows.length]).toEqual([[area('A3:B3')], new Set([1]), 1]);
    expect(excel.meter.roundTrips).toBe(4);
    expect(excel.meter.received).toBeLessThan(40_000);
  });

  it('in a table that goes on to the right of a gap of columns leave each cell at its place', async () => {
    const line = (row: number) => [row, ...Array.from({ length: 69 }, () => null), `右${row}`];
    const rows = rowsOf(...Array.from({ length: 1000 }, (_, row) => line(row)));
    const { workbook } = opened(bookFromSheets([sheetWith({ rows })]));
    expect((await workbook.read()).map(alike)).toEqual([sheetWith({ rows })].map(alike));
  });
});

describe('a sheet too large to read', () => {
  it('is refused, with the sheet and what to do', async () => {
    const book = emptyBook({ sheets: ['指標', '評価'] });
    book.sheets[1]?.type(0, 0, '値');
    book.sheets[1]?.type(700_000, 9000, '迷子');
    book.sheets[1]?.type(999_999, 16_000, '迷子');
    const { excel, workbook } = opened(book);
    const refusal = await refusalOf(workbook.read());
    expect(refusal.reason).toBe('too-large');
    expect(refusal.message).toBe(
      'シート『評価』の使用範囲（A1:WQK1000000）が広すぎて読み取れません。離れた場所に残っている値を消してから、もう一度押してください。',
    );
    expect(excel.meter.roundTrips).toBe(3);
  });

  it('is one of over two million cells where values stand', async () => {
    const lastCell = async (column: number) => {
      const book = emptyBook({ sheets: ['指標'] });
      book.activeSheet.type(0, 0, '値');
      book.activeSheet.type(0, column, '値');
      for (let row = 0; row < MAX_ROWS; row += 50) book.activeSheet.type(row, row % 100 === 0 ? 0 : column, '迷子');
      const { excel, workbook } = opened(book);
      excel.faults.plan({ kind: 'error', at: { batch: 4, action: 1 }, code: 'RequestAborted' });
      return refusalOf(workbook.read());
    };
    expect((await lastCell(0)).reason).toBe('excel-failed');
    expect((await lastCell(1)).reason).toBe('too-large');
  });
});
