import { expect, test } from 'vitest';
import { setOf } from './apiSets';
import { open, settleAfterEach } from './support';

settleAfterEach();

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

test('a batch that gives a reference back and does something besides is a round trip', async () => {
  const { excel } = open(['一']);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('一');
    const range = sheet.getRange();
    await context.sync();
    range.untrack();
    sheet.name = '名';
    await context.sync();
  });
  await excel.settled();
  expect([excel.meter.roundTrips, excel.meter.cleanups]).toEqual([2, 1]);
});

test('a cleanup meant for the workbook before does not count', async () => {
  open(['一']);
  const { excel } = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('一').getRange();
    await context.sync();
    return open(['二']);
  });
  await excel.settled();
  expect([excel.meter.roundTrips, excel.meter.cleanups]).toEqual([0, 0]);
});

test("requirement sets of members, from Microsoft's declarations", () => {
  const members = [
    'Range.values =',
    'Worksheet.getRangeByIndexes()',
    'Range.valuesAsJson',
    'Range._ValidateArraySize()',
    'Range.toJSON()',
  ];
  expect(members.map((member) => setOf(member)?.version)).toEqual(['1.1', '1.7', '1.16', undefined, '1.1']);
});
