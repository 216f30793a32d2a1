import { expect, test } from 'vitest';
import { area } from '../../../../src/sheet/address';
import { inExcel, newBook, onSheet, refusalOf } from '../excel';

test('merging, over all and row by row, and unmerging', async () => {
  const book = newBook();
  await onSheet(book, async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['左上', 'b'],
      ['c', 'd'],
    ];
    sheet.getRange('A1:B2').merge();
    sheet.getRange('D1:E2').merge(true);
    sheet.getRange('G1:H1').merge();
    sheet.getRange('G1').unmerge();
    const range = sheet.getRange('A1:B2').load('values, valueTypes');
    await context.sync();
    expect(range.values).toEqual([
      ['左上', ''],
      ['', ''],
    ]);
    expect(range.valueTypes[0]).toEqual(['String', 'Empty']);
  });
  expect(book.activeSheet.merges).toEqual([area('A1:B2'), area('D1:E1'), area('D2:E2')]);
});

test('merged areas are those whose upper-left cell lies in the range, 512 at most', async () => {
  const book = newBook();
  const [sheet] = book.sheets;
  for (let row = 0; row < 513; row += 1) sheet?.merge({ top: row, left: 0, bottom: row, right: 1 }, false);
  const found = await onSheet(book, async (own, context) => {
    const areas = [own.getRange('A3:B4'), own.getRange('B1:C9')].map((range) => range.getMergedAreasOrNullObject());
    areas.forEach((one) => one.load('address, areaCount, isNullObject'));
    await context.sync();
    return areas.map((one) => (one.isNullObject ? null : [one.address, one.areaCount]));
  });
  expect(found).toEqual([['指標!A3:B3, 指標!A4:B4', 2], null]);
  const most = (own: Excel.Worksheet) => own.getRange('A1:B512').getMergedAreasOrNullObject().load('areaCount');
  expect(await refusalOf(book, most)).toBeNull();
  expect(await refusalOf(book, (own) => own.getRange().getMergedAreasOrNullObject().load('areaCount'))).toBe(
    'GeneralException Range.getMergedAreasOrNullObject',
  );
});

test('clearing takes all, or only the contents', async () => {
  const book = newBook();
  await onSheet(book, async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.values = [['x', 1]];
    range.format.font.bold = true;
    sheet.getRange('A1').clear('Contents');
    await context.sync();
  });
  const cell = (column: number) => book.activeSheet.cell(0, column);
  expect([cell(0).value, cell(0).style.font.bold, cell(1).value]).toEqual([null, true, 1]);
  await onSheet(book, async (sheet) => sheet.getRange().clear());
  expect(book.activeSheet.usedArea(false)).toBeNull();
  expect(await refusalOf(book, (sheet) => sheet.getRange('A1').clear('Formats'))).toBe('NotImplemented Range.clear');
  book.activeSheet.isProtected = true;
  for (const what of ['All', 'Contents'] as const) {
    expect(await refusalOf(book, (sheet) => sheet.getRange('A1').clear(what))).toBe('AccessDenied Range.clear');
  }
});

test('copying from another sheet, and by address', async () => {
  const book = newBook();
  await inExcel(book, async (context) => {
    const [from, to] = ['指標', '別紙 1'].map((name) => context.workbook.worksheets.getItem(name));
    if (!from || !to) throw new Error('two sheets');
    from.getRange('A1:B1').values = [['甲', 2]];
    from.getRange('B1').format.fill.color = '#F2F2F2';
    to.getRange('C3').copyFrom(from.getRange('A1:B1'));
    to.getRange('C4').copyFrom('C3', 'All', false, false);
    await context.sync();
  });
  const to = book.sheets[1];
  expect([to?.cell(2, 2).value, to?.cell(2, 3).value, to?.cell(3, 2).value]).toEqual(['甲', 2, '甲']);
  expect(to?.cell(2, 3).style.fill).toBe('#F2F2F2');
  for (const [kind, skip, turn] of [['Values'], ['All', true], ['All', false, true]] as const) {
    expect(await refusalOf(book, (sheet) => sheet.getRange('A1').copyFrom('B1', kind, skip, turn))).toBe(
      'NotImplemented Range.copyFrom',
    );
  }
});

test('selecting shows the sheet', async () => {
  const book = newBook();
  await inExcel(book, async ({ workbook }) => workbook.worksheets.getItem('別紙 1').getRange('B2:B3').select());
  expect(book.selection).toEqual({ sheet: book.sheets[1], area: area('B2:B3') });
});
