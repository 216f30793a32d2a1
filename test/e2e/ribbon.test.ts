import { expect, test } from 'vitest';
import { emptyBook } from '../host/book';
import { visible } from '../workbook/office/support';
import { making, sample, says, show } from './support/hands';
import { stories } from './support/stories';

const open = stories();

test('点検 leaves its findings on a sheet, with the pane closed', async () => {
  const book = await sample('gunma-r5');
  const before = visible(book);
  const { excel } = await open({ book, closed: true });
  expect(await excel.press('checkWorkbook')).toBe('done');
  expect(visible(book)).toEqual([...before, '点検結果']);
  expect(book.activeSheet.name).toBe('点検結果');
  expect(excel.paneIsOpen()).toBe(false);
});

test('別紙２を作成 leaves the forms, with the pane closed; pressed twice at once, both end well', async () => {
  const book = await sample('gunma-r5');
  const { excel } = await open({ book, closed: true });
  expect(await Promise.all([excel.press('makeForms'), excel.press('makeForms')])).toEqual(['done', 'done']);
  expect(visible(book).filter((name) => name.startsWith('別紙２_'))).toHaveLength(6);
  expect(book.activeSheet.name).toBe('別紙２_1_地域包括支援センター等の機能強化');
  expect(excel.paneIsOpen()).toBe(false);
});

test('入力用シートを追加 leaves the sheets in an empty workbook, with the pane closed', async () => {
  const book = emptyBook({ sheets: ['Sheet1'] });
  const { excel } = await open({ book, closed: true });
  expect(await excel.press('addInputSheets')).toBe('done');
  expect(book.activeSheet.name).toBe('基本情報');
  expect(excel.paneIsOpen()).toBe(false);
});

test('what stands in the way opens the pane and is said there', async () => {
  const book = await sample('gunma-r5');
  book.structureProtected = true;
  const before = visible(book);
  const { page, excel } = await open({ book, closed: true });
  expect(await excel.press('makeForms')).toBe('done');
  expect(excel.paneIsOpen()).toBe(true);
  await says(page, /ブックの構成が保護されているため/);
  expect(visible(book)).toEqual(before);
});

test('a button beside the open pane: the pane works on', async () => {
  const book = await sample('gunma-r5');
  const { page, excel } = await open({ book });
  await says(page, /要確認 6件/);
  expect(await excel.press('checkWorkbook')).toBe('done');
  await show(page, '作成');
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
});

test('a button that no one associated is told to Excel as unknown', async () => {
  const { excel } = await open({ book: emptyBook({ sheets: ['Sheet1'] }), closed: true });
  expect(await excel.press('noSuchFunction')).toBe('unknown');
});
