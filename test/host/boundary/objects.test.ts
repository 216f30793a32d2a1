import { expect, test } from 'vitest';
import { open, settleAfterEach } from './support';

settleAfterEach();

test('loads values, nested objects and collections', async () => {
  open(['一', '二', '三']);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const page = context.workbook.worksheets;
    const range = worksheets.getItem('二').getRange();
    worksheets.load('items/name');
    range.load('values, worksheet/name, format/rowHeight');
    const count = worksheets.getCount();
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['一', '二', '三']);
    expect(range.values).toEqual([['二']]);
    expect(range.worksheet.name).toBe('二');
    expect(range.format.rowHeight).toBe(15);
    expect(count.value).toBe(3);

    page.load({ name: true, position: true, $top: 1, $skip: 1 });
    await context.sync();
    expect(page.items.map(({ name, position }) => [name, position])).toEqual([['二', 1]]);

    range.load();
    await context.sync();
    expect(range.address).toBe('二!A1');
  });
});

test('expands what a load option names', async () => {
  open(['一']);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('一').getRange();
    range.load({ select: 'values', expand: 'worksheet' });
    await context.sync();
    expect([range.values, range.worksheet.name, range.worksheet.position]).toEqual([[['一']], '一', 0]);
  });
});

test('a list of names, with items in them; a navigation property alone brings all its values', async () => {
  open(['一']);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const range = worksheets.getItem('一').getRange();
    worksheets.load(['items/name', 'items/position']);
    range.load('worksheet');
    await context.sync();
    expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([['一', 0]]);
    expect([range.worksheet.name, range.worksheet.position]).toEqual(['一', 0]);
  });
});

test('an object from a collection can be used in a later batch', async () => {
  const { book } = open(['一', '二']);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    worksheets.items[1]?.getRange().set({ values: [['新']], format: { rowHeight: 20 } });
    await context.sync();
  });
  expect(book.done).toEqual(['二 "新"', '二 20']);
});

test('what a method adds is added once, and found again in the next batch', async () => {
  const { book } = open(['一']);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('新');
    sheet.getRange().values = [[1]];
    await context.sync();
    sheet.getRange().values = [[2]];
    sheet.name = '名';
    await context.sync();
  });
  expect(book.sheets).toEqual([
    { id: '{0}', name: '一', value: '一' },
    { id: '{1}', name: '名', value: 2 },
  ]);
});

test('a range is held across batches by its reference, and given back after the run', async () => {
  const { excel, book } = open(['一']);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('一').getRange();
    await context.sync();
    expect(excel.references()).toBe(1);
    range.values = [['新']];
    await context.sync();
  });
  expect(book.done).toEqual(['一 "新"']);
  await excel.settled();
  expect(excel.references()).toBe(0);
});

test('an untracked range keeps no reference', async () => {
  const { excel } = open(['一']);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('一').getRange().untrack();
    context.workbook.worksheets.getItem('一').getRange();
    await context.sync();
    expect(excel.references()).toBe(1);
  });
});

test('objects may be arguments', async () => {
  const { book } = open(['一', '二']);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('一').getRange().copyFrom(worksheets.getItem('二').getRange());
    await context.sync();
  });
  expect(book.done).toEqual(['一 "二"']);
});
