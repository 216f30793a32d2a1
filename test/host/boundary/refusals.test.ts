import { expect, test } from 'vitest';
import { open, refusal, settleAfterEach } from './support';

settleAfterEach();

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

test('a member of a requirement set that this Excel lacks is refused, though the client sends it', async () => {
  const count = (): Promise<number> =>
    Excel.run(async (context) => {
      const result = context.workbook.worksheets.getCount();
      await context.sync();
      return result.value;
    });
  open(['一'], { sets: { excelapi: '1.4' } });
  expect(await count()).toBe(1);
  open(['一'], { sets: { excelapi: '1.3' } });
  const error = await refusal(count());
  expect(error.code).toBe('ApiNotFound');
  expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getCount()');
});
