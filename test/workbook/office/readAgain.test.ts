import { expect, it } from 'vitest';
import { settleAfterEach } from '../../host/boundary/support';
import { bookFromSheets } from '../../support/bookFromSheets';
import { opened, rowsOf, sheetOf, sheetWith } from '../readers/excel';

settleAfterEach();

const NAMES = ['一', '二', '三'];

async function openedAndRead() {
  const one = opened(bookFromSheets(NAMES.map((name) => sheetWith({ name, rows: rowsOf([`${name}の値`]) }))));
  const known = await one.workbook.read();
  await one.excel.settled();
  one.excel.meter.reset();
  return { ...one, known };
}

it('reads what is named, and takes the others as they were', async () => {
  const { book, excel, workbook, known } = await openedAndRead();
  for (const sheet of book.sheets) sheet.type(0, 0, '新しい値');
  const again = await workbook.readAgain(known, ['二']);
  expect(again.map(({ name, rows }) => [name, rows[0]?.[0]?.value])).toEqual([
    ['一', '一の値'],
    ['二', '新しい値'],
    ['三', '三の値'],
  ]);
  expect(excel.meter.roundTrips).toBe(3);
});

it('asks Excel for the tabs only where nothing is named', async () => {
  const { excel, workbook, known } = await openedAndRead();
  expect(await workbook.readAgain(known, [])).toEqual(known);
  expect(excel.meter.roundTrips).toBe(1);
  expect([...excel.meter.members]).not.toContain('Range.values');
});

it('is as large as what is named', async () => {
  const { excel, workbook, known } = await openedAndRead();
  await workbook.readAgain(known, ['一']);
  await excel.settled();
  const one = excel.meter.received;
  excel.meter.reset();
  await workbook.readAgain(known, NAMES);
  await excel.settled();
  expect(excel.meter.received).toBeGreaterThan(2 * one);
});

it('reads new sheets, follows tabs that moved, and drops sheets that are gone', async () => {
  const { book, workbook, known } = await openedAndRead();
  book.addSheet('四').type(0, 0, '四の値');
  book.deleteSheet(sheetOf(book, '一'));
  book.moveSheet(sheetOf(book, '三'), 0);
  const again = await workbook.readAgain(known, []);
  expect(again.map(({ name, rows }) => [name, rows[0]?.[0]?.value])).toEqual([
    ['三', '三の値'],
    ['二', '二の値'],
    ['四', '四の値'],
  ]);
});

it('knows a renamed sheet by its new name', async () => {
  const { book, workbook, known } = await openedAndRead();
  book.renameSheet(sheetOf(book, '二'), '新');
  const again = await workbook.readAgain(known, ['二']);
  expect(again.map(({ name, rows }) => [name, rows[0]?.[0]?.value])).toEqual([
    ['一', '一の値'],
    ['新', '二の値'],
    ['三', '三の値'],
  ]);
});

it('does not take a sheet for the one whose name it bears now', async () => {
  const { book, workbook, known } = await openedAndRead();
  book.deleteSheet(sheetOf(book, '一'));
  book.renameSheet(sheetOf(book, '二'), '一');
  const again = await workbook.readAgain(known, []);
  expect(again.map(({ name, rows }) => [name, rows[0]?.[0]?.value])).toEqual([
    ['一', '二の値'],
    ['三', '三の値'],
  ]);
});

it('knows what it took over, and what it read, the next time', async () => {
  const { excel, workbook, known } = await openedAndRead();
  const again = await workbook.readAgain(known, ['二']);
  excel.meter.reset();
  expect(await workbook.readAgain(again, [])).toEqual(known);
  expect(excel.meter.roundTrips).toBe(1);
});

it('reads all where a change is told under a name that a sheet bore before', async () => {
  const { book, workbook, known } = await openedAndRead();
  book.renameSheet(sheetOf(book, '二'), '新');
  const again = await workbook.readAgain(known, []);
  sheetOf(book, '新').type(0, 0, '新しい値');
  const once = await workbook.readAgain(again, ['二']);
  expect(once.map(({ name, rows }) => [name, rows[0]?.[0]?.value])).toEqual([
    ['一', '一の値'],
    ['新', '新しい値'],
    ['三', '三の値'],
  ]);
});

it('tells which sheets are hidden now', async () => {
  const { book, workbook, known } = await openedAndRead();
  book.showSheet(sheetOf(book, '三'), 'veryHidden');
  expect((await workbook.readAgain(known, [])).map(({ visibility }) => visibility)).toEqual([
    'visible',
    'visible',
    'veryHidden',
  ]);
});

it('leaves chart sheets out, also a new one', async () => {
  const { book, workbook, known } = await openedAndRead();
  book.addSheet('グラフ').isChart = true;
  expect((await workbook.readAgain(known, ['一'])).map(({ name }) => name)).toEqual(NAMES);
});
