import { expect, test } from 'vitest';
import { connect } from './connect';
import { loadedFiles } from './loadOffice';
import { open, refusal, settleAfterEach } from './support';
import { tiny } from './tiny';

settleAfterEach();

test("Microsoft's bundles run unmodified, as desktop Excel in Japanese", () => {
  expect(loadedFiles()).toEqual(['office.js', 'excel-win32-16.01.js', 'ja-jp/office_strings.js']);
  expect(Office.context.host).toBe('Excel');
  expect(Office.context.platform).toBe('PC');
  expect(Office.context.displayLanguage).toBe('ja-JP');
});

test('requirement sets are those of the Excel behind the boundary', () => {
  const { isSetSupported } = Office.context.requirements;
  const { root } = tiny();
  connect({ root });
  expect([isSetSupported('ExcelApi', '1.14'), isSetSupported('ExcelApi', '1.15')]).toEqual([true, false]);
  connect({ root, sets: { excelapi: '1.4' } });
  expect([isSetSupported('ExcelApi', '1.4'), isSetSupported('ExcelApi', '1.5')]).toEqual([true, false]);
});

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

test('a reference that the host does not know is refused', async () => {
  open(['一']);
  const error = await refusal(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('一').getRange();
      await context.sync();
      open(['一']);
      range.load('values');
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidReference');
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

test('null objects say so, and so does what hangs on them; their methods do nothing', async () => {
  open(['一']);
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('無');
    const range = missing.getRange();
    missing.load('name');
    missing.delete();
    await context.sync();
    expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
    range.load('values');
    await context.sync();
    expect(range.isNullObject).toBe(true);
  });
});

test('a property of a null object cannot be set', async () => {
  open(['一']);
  const error = await refusal(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('無').name = '名';
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidOperation');
});

test('a refusal carries code, place and statement; what stood before it is done and was told', async () => {
  const { book } = open(['一']);
  let name = '';
  const error = await refusal(
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('一');
      sheet.getRange().values = [['前']];
      sheet.load('name');
      const missing = worksheets.getItem('無');
      sheet.getRange().values = [['後']];
      await context.sync().catch((reason: unknown) => {
        ({ name } = sheet);
        throw reason;
      });
      missing.load('name');
    }),
  );
  expect(error.code).toBe('ItemNotFound');
  expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  expect(error.debugInfo.statement).toContain('worksheets.getItem(...)');
  expect(name).toBe('一');
  expect(book.done).toEqual(['一 "前"']);
});

test('PropertyNotLoaded comes from the library', async () => {
  open(['一']);
  const error = await refusal(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('一');
      await context.sync();
      return sheet.name;
    }),
  );
  expect(error.code).toBe('PropertyNotLoaded');
});

test.each([
  ['Worksheet.getUsedRange()', (sheet: Excel.Worksheet) => void sheet.getUsedRange()],
  ['Worksheet.activate()', (sheet: Excel.Worksheet) => sheet.activate()],
  ['Worksheet.tabColor =', (sheet: Excel.Worksheet) => void (sheet.tabColor = '#FF0000')],
  ['Worksheet.visibility', (sheet: Excel.Worksheet) => void sheet.load('name, visibility')],
  ['Worksheet.pageLayout', (sheet: Excel.Worksheet) => void sheet.pageLayout.load('orientation')],
  ['RangeFormat.wrapText', (sheet: Excel.Worksheet) => void sheet.getRange().load('format/wrapText')],
  [
    'Worksheet._RegisterCalculatedEvent()',
    (sheet: Excel.Worksheet) => void sheet.onCalculated.add(async () => undefined),
  ],
])('a member that is not served is refused by its name: %s', async (member, use) => {
  open(['一']);
  const error = await refusal(
    Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem('一'));
      await context.sync();
    }),
  );
  expect(error.code).toBe('ApiNotFound');
  expect(error.message).toContain(`(${member})`);
  expect(error.debugInfo.errorLocation).toBe(member);
});

test('counts round trips, actions, bytes and members; cleanup apart', async () => {
  const { excel } = open(['一']);
  const run = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('一').getRange();
      range.load('values');
      await context.sync();
      range.values = [['あいう']];
      await context.sync();
    });
  await run();
  await excel.settled();
  const { roundTrips, actions, sent, received, cleanups } = excel.meter;
  expect([roundTrips, cleanups]).toEqual([2, 1]);
  expect([...excel.meter.members]).toEqual([
    'Workbook.worksheets',
    'WorksheetCollection.getItem()',
    'Worksheet.getRange()',
    'Range.values',
    'Range.values =',
  ]);
  excel.meter.reset();
  await run();
  await excel.settled();
  expect(excel.meter).toMatchObject({ roundTrips, actions, received: received + 6, cleanups });
  expect(Math.abs(excel.meter.sent - sent)).toBeLessThan(9);
});
