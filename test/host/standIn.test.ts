import { expect, test } from 'vitest';
import { emptyBook } from './book';
import { setOf } from './boundary/apiSets';
import { refusal, settleAfter, settleAfterEach } from './boundary/support';
import { standIn } from './standIn';

settleAfterEach();

function open(...sheets: string[]) {
  const excel = standIn({ book: emptyBook({ sheets }) });
  settleAfter(excel.settled);
  return excel;
}

test('what the client writes is in the book, and read back', async () => {
  const { book } = open('指標');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('指標');
    const range = sheet.getRange('B2:C3');
    range.values = [
      ['指標', 1],
      [true, '=C2*2'],
    ];
    range.format.fill.color = '#EEEEEE';
    sheet.getRange('A1').format.rowHeight = 30;
    await context.sync();
    range.load('values, formulas, address, worksheet/name');
    await context.sync();
    expect(range.address).toBe('指標!B2:C3');
    expect(range.formulas).toEqual([
      ['指標', 1],
      [true, '=C2*2'],
    ]);
    expect(range.worksheet.name).toBe('指標');
  });
  const [sheet] = book.sheets;
  expect(sheet?.cell(1, 1)).toMatchObject({ value: '指標', style: { fill: '#EEEEEE' } });
  expect(sheet?.rowHeights.get(0)).toBe(30);
});

test('over 1,500 cells, which the client splits into rows', async () => {
  const { book, meter } = open('指標');
  const values = Array.from({ length: 1000 }, (_, row) => [row, `第${row}行`]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('指標').getRange('A1:B1000').values = values;
    await context.sync();
  });
  expect(book.sheets[0]?.cell(999, 1).value).toBe('第999行');
  expect(meter.roundTrips).toBe(1);
  expect(meter.members).toContain('Range._ValidateArraySize()');
});

test('null objects of the real book', async () => {
  open('指標');
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const missing = worksheets.getItemOrNullObject('無');
    const used = worksheets.getItem('指標').getUsedRangeOrNullObject(true);
    await context.sync();
    expect([missing.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
});

test("the book's refusals arrive as the library's errors", async () => {
  const { book } = open('指標');
  const add = (name: string): Promise<unknown> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
  const tooLong = await refusal(add('あ'.repeat(32)));
  expect(tooLong.code).toBe('InvalidArgument');
  const twice = await refusal(add('指標'));
  expect(twice.code).toBe('ItemAlreadyExists');
  expect(book.sheets.map(({ name }) => name)).toEqual(['指標']);
});

test('an added sheet is copied from, renamed and deleted in later batches', async () => {
  const { book } = open('指標');
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('指標').getRange('A1').values = [['値']];
    const added = worksheets.add('控え');
    await context.sync();
    added.getRange('B1').copyFrom(worksheets.getItem('指標').getRange('A1'));
    added.name = '写し';
    await context.sync();
    worksheets.getItem('指標').delete();
    await context.sync();
  });
  expect(book.sheets.map(({ name }) => name)).toEqual(['写し']);
  expect(book.sheets[0]?.cell(0, 1).value).toBe('値');
});

test('the same book behind a new start', async () => {
  const { book } = open('指標');
  const write = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('指標').getRange('A1').values = [['前']];
    await context.sync();
  });
  await write;
  const again = standIn({ book });
  settleAfter(again.settled);
  const value: unknown = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('指標').getRange('A1');
    range.load('values');
    await context.sync();
    return range.values[0]?.[0];
  });
  expect(value).toBe('前');
});

test('a change of a sheet of the book', async () => {
  const excel = open('指標');
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) => {
      heard.push(`${worksheetId} ${address}`);
    });
    await context.sync();
    return result;
  });
  const { activeSheet } = excel.book;
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  excel.worksheetChanged({ sheet: activeSheet, area, source: 'Remote', trigger: 'Unknown' });
  await excel.settled();
  expect(heard).toEqual([`${activeSheet.id} A1:B2`]);
  handler.remove();
  await handler.context.sync();
});

test("the model's classes and members bear Microsoft's names", async () => {
  const { meter, settled } = open('指標');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('指標');
    sheet.load('id, position, visibility, names/items/name, pageLayout/orientation');
    sheet.getRange('A1').load('text, numberFormat, format/font/bold, format/fill/color');
    await context.sync();
  });
  await settled();
  const unknown = [...meter.members].filter((member) => !member.includes('._') && setOf(member) === undefined);
  expect(unknown).toEqual([]);
  expect(meter.members.size).toBeGreaterThan(12);
});
