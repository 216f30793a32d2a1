import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../src/sheet/address';
import type { Cell, CellValue, Sheet } from '../../../src/sheet/sheet';
import { settleAfterEach } from '../../host/boundary/support';
import { oneSheet, type } from '../../host/book/sample';
import { bookFromSheets } from '../../support/bookFromSheets';
import { cellAt, only, opened, readInExcel, sheetWith } from '../readers/excel';

settleAfterEach();

const text = (value: string, format = 'General'): Cell => ({ value, shown: value, format });
const number = (value: number, format: string, shown: string): Cell => ({ value, shown, format });
const error = (code: string): Cell => ({ value: { error: code }, shown: code, format: 'General' });

/** Puts cells side by side into a sheet, and reads them. */
async function readBack(cells: readonly Cell[], dates: Sheet['dates'] = '1900'): Promise<Sheet['rows'][number]> {
  const read = only(await readInExcel(bookFromSheets([sheetWith({ rows: [cells], dates })])));
  return only(read.rows);
}

describe('cells are read as they are', () => {
  const kinds: Record<string, readonly Cell[]> = {
    'errors beside texts that look like them': [
      error('#DIV/0!'),
      text('#DIV/0!'),
      error('#N/A'),
      text('#N/A', '@'),
      error('#SPILL!'),
    ],
    'texts that begin like formulas or numbers': [
      text('=A1+B1', '@'),
      text('=1+1'),
      text("'引用"),
      text("'"),
      text('+81', '@'),
      text('-1'),
      text('@', '@'),
      text('0123', '@'),
      text('TRUE', '@'),
      text('１２'),
    ],
    'blanks in texts, line breaks': [text('　'), text(' 字下げ '), text('一行目\n二行目'), text('\n')],
    'numbers and their formats': [
      number(0.174, '0.0%', '17.4%'),
      number(-0.5, 'General', '-0.5'),
      number(1234567, '#,##0', '1,234,567'),
      number(0, 'General', '0'),
      number(12, '@', '12'),
      number(45382, 'yyyy/m/d', '2024/3/31'),
      number(45382, '[$-411]ge.m.d', 'R6.3.31'),
      number(1e21, 'General', '1E+21'),
    ],
    'booleans beside texts': [
      { value: true, shown: 'TRUE', format: 'General' },
      { value: false, shown: 'FALSE', format: 'General' },
      text('FALSE'),
    ],
    'formulas with results of every kind': [
      { ...number(3, 'General', '3'), formula: 'A1+B1' },
      { ...text('あ&い'), formula: '"あ"&"&い"' },
      { ...text(''), formula: 'IF(A1="","",A1)' },
      { ...error('#REF!'), formula: '#REF!A1' },
      { value: true, shown: 'TRUE', format: 'General', formula: 'ISTEXT(A1)' },
      { ...text('=A1'), formula: '"=A"&1' },
      { ...text('#N/A'), formula: '"#N"&"/A"' },
    ],
  };

  it.each(Object.entries(kinds))('%s', async (_, cells) => {
    expect(await readBack(cells)).toEqual(cells);
  });

  it('texts of 32,767 signs, whatever Excel shows of them', async () => {
    const long = text('字'.repeat(32_767));
    expect(await readBack([long, text('短')])).toEqual([long, text('短')]);
  });

  it('cells of formats alone are blank', async () => {
    const book = bookFromSheets([sheetWith({ rows: [[text('左'), undefined, text('右')]] })]);
    book.activeSheet.format(cellAt(0, 1), { numberFormat: '0%', fill: '#FFFF00' });
    expect(only(only(await readInExcel(book)).rows)).toEqual([text('左'), undefined, text('右')]);
  });

  it('numbers in a text cell, typed there, are texts', async () => {
    const { book, sheet } = oneSheet();
    sheet.format(cellAt(0, 0), { numberFormat: '@' });
    type(sheet, 'A1', 12);
    expect(only(only(await readInExcel(book)).rows)).toEqual([text('12', '@')]);
  });

  it('what a number format shows of a text is not its text', async () => {
    const named = text('前橋市', '@"（市）"');
    expect(await readBack([named])).toEqual([named]);
  });

  it('dates of either system', async () => {
    const day1904 = number(43920, 'yyyy/m/d', '2024/3/31');
    expect(await readBack([day1904], '1904')).toEqual([day1904]);
    for (const dates of ['1900', '1904'] as const) {
      const { workbook } = opened(bookFromSheets([sheetWith({ rows: [[text('値')]], dates })]));
      expect((await workbook.read()).map((sheet) => sheet.dates)).toEqual([dates]);
    }
  });

  it('a wide row, cell by cell', async () => {
    const values: readonly CellValue[] = Array.from({ length: 300 }, (_, at) => columnLetters(at));
    const cells = values.map((value) => text(String(value)));
    expect(await readBack(cells)).toEqual(cells);
  });
});
