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

describe('a sheet too large to read', () => {
  it('is refused, with the sheet and what to do', async () => {
    const book = emptyBook({ sheets: ['指標', '評価'] });
    book.sheets[1]?.type(0, 0, '値');
    book.sheets[1]?.type(MAX_ROWS - 1, MAX_COLUMNS - 1, '迷子');
    const { excel, workbook } = opened(book);
    const refusal = await refusalOf(workbook.read());
    expect(refusal.reason).toBe('too-large');
    expect(refusal.message).toBe(
      'シート『評価』の使用範囲（A1:XFD1048576）が広すぎて読み取れません。離れた場所に残っている値を消してから、もう一度押してください。',
    );
    expect(excel.meter.roundTrips).toBe(2);
  });

  it('is one of over two million cells', async () => {
    const lastCell = async (column: number) => {
      const book = emptyBook({ sheets: ['指標'] });
      book.activeSheet.type(0, 0, '値');
      book.activeSheet.type(999_999, column, '迷子');
      const { excel, workbook } = opened(book);
      excel.faults.plan({ kind: 'error', at: { batch: 3, action: 1 }, code: 'RequestAborted' });
      return refusalOf(workbook.read());
    };
    expect((await lastCell(1)).reason).toBe('excel-failed');
    expect((await lastCell(2)).reason).toBe('too-large');
  });
});
