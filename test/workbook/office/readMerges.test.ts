import { describe, expect, it } from 'vitest';
import { a1Area, area, type Area } from '../../../src/sheet/address';
import type { Sheet } from '../../../src/sheet/sheet';
import { settleAfterEach } from '../../host/boundary/support';
import { bookFromSheets } from '../../support/bookFromSheets';
import { only, opened, readInExcel, rowsOf, sheetWith } from '../readers/excel';

settleAfterEach();

/** The merges read of a sheet of this many cells, each holding something. */
async function mergesRead(rows: number, columns: number, merges: readonly Area[], name = '指標') {
  const cells = rowsOf(...Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, () => row)));
  return named(only(await readInExcel(bookFromSheets([sheetWith({ name, rows: cells, merges })]))));
}

const named = ({ merges }: Pick<Sheet, 'merges'>) => merges.map(a1Area).toSorted();

describe('merges', () => {
  it('of a sheet with more of them than Excel gives at once', async () => {
    const merges = Array.from({ length: 700 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    expect(await mergesRead(700, 3, merges)).toEqual(named({ merges }));
  });

  it('of a row of a thousand', async () => {
    const merges = Array.from({ length: 1000 }, (_, at) => ({ top: 0, left: 2 * at, bottom: 0, right: 2 * at + 1 }));
    expect(await mergesRead(1, 2000, merges)).toEqual(named({ merges }));
  });

  it('are each read once where they lie across the tiles that are asked for', async () => {
    // 10 columns make tiles of 51 rows; the merges lie over their borders, and over several tiles.
    const merges = ['A51:B52', 'D40:D60', 'F1:G400', 'J102:J103', 'C103:E103', 'H103:I104'].map(area);
    expect(await mergesRead(410, 10, merges)).toEqual(named({ merges }));
    // 600 columns make tiles of 512 columns and one row.
    const wide = ['SQ1:SS1', 'SR3:SS9', 'A2:VB2'].map(area);
    expect(await mergesRead(9, 600, wide)).toEqual(named({ merges: wide }));
  });

  it('that reach out of the used range are read whole', async () => {
    const merges = ['A1:Z1', 'B2:B40', 'A2:A3'].map(area);
    expect(await mergesRead(2, 2, merges)).toEqual(named({ merges }));
  });

  it('of whole rows and whole columns', async () => {
    expect(await mergesRead(3, 3, [area('A2:XFD3')])).toEqual(['A2:XFD3']);
    expect(await mergesRead(3, 3, [area('B1:C1048576')])).toEqual(['B1:C1048576']);
  });

  it.each(['指標', '指標 (2)', "甲'乙", '2024', 'A1', '表,1', '表!1', '表,A1', '(表)'.repeat(7)])(
    'of a sheet named %s',
    async (name) => {
      const merges = ['A1:B2', 'D1:D2', 'A4:B4'].map(area);
      expect(await mergesRead(4, 4, merges, name)).toEqual(named({ merges }));
    },
  );

  it('cost no further way to Excel', async () => {
    const merges = Array.from({ length: 600 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    const { excel, workbook } = opened(
      bookFromSheets([sheetWith({ rows: rowsOf(...merges.map(() => ['値'])), merges })]),
    );
    await workbook.read();
    expect(excel.meter.roundTrips).toBe(3);
  });
});
