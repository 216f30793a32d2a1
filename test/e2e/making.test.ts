import { expect, test } from 'vitest';
import type { Book, BookSheet } from '../host/book/book';
import { differencesOf } from '../host/file/differences';
import { differences, seen } from '../host/file/seen';
import { sheetOf, visible } from '../workbook/office/support';
import { gone, making, sample, says, selected, show } from './support/hands';
import { stories } from './support/stories';

const open = stories();

const FIRST = /^別紙２_1/;

test('the forms are made, listed, shown by a press, and taken back', async () => {
  const book = await sample('gunma-r5');
  const own = visible(book);
  const { page, excel } = await open({ book });
  await show(page, '作成');
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  const added = visible(book).slice(own.length);
  expect(added).toHaveLength(6 + 3);
  expect(added.slice(6)).toEqual(['点検結果', '進捗一覧', '保険者評価集計']);

  for (const name of added.slice(0, 6)) await page.getByRole('button', { name }).first().waitFor();
  const [, second = ''] = added;
  await page.getByRole('button', { name: second }).first().click();
  await expect.poll(() => selected(excel.book)).toBe(`${second}!A1`);
});

test('what was made again is taken back to what was made before', async () => {
  const book = await sample('gunma-r5');
  const { page } = await open({ book });
  await show(page, '作成');
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  const first = seen(book);
  const before = String(changed(book).cell(10, 1).value);
  changed(book).type(10, 1, `${before}改めた文。`);
  await making(page).click();
  await gone(page, '別紙２を6枚作りました。');
  await says(page, '別紙２を6枚作りました。');
  expect(seen(book)).not.toEqual(first);

  await page.getByRole('button', { name: '前回の内容に戻す' }).click();
  await says(page, '9枚のシートを前回の内容に戻しました。');
  changed(book).type(10, 1, before);
  expect(differencesOf(seen(book), first)).toEqual([]);
});

test('one item is looked at and made alone', async () => {
  const book = await sample('gunma-r5');
  const own = visible(book);
  const { page } = await open({ book });
  await show(page, '作成');
  await page.getByRole('button', { name: '仕上がりを見る　認知症総合支援' }).click();
  await page.getByRole('img', { name: /^『認知症総合支援』の別紙２\s1ページ目/ }).waitFor();
  await page.getByRole('button', { name: '項目の一覧へ戻る' }).click();
  await page.getByRole('checkbox', { name: /^すべての項目/ }).uncheck();
  await page.getByRole('checkbox', { name: '3　認知症総合支援' }).check();
  await making(page).click();
  await says(page, '別紙２を1枚作りました。');
  expect(visible(book).slice(own.length)).toEqual(['別紙２_3_認知症総合支援']);
});

function changed(book: Book): BookSheet {
  return sheetOf(book, '項目3');
}

test('a form edited by hand is kept when the forms are made again', async () => {
  const book = await sample('gunma-r5');
  const { page } = await open({ book });
  await show(page, '作成');
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  const name = visible(book).find((one) => FIRST.test(one)) ?? '';
  sheetOf(book, name).type(3, 0, '手で直した文');
  await making(page).click();
  await says(page, `別紙２を5枚作りました。『${name}』は作成後に手で直されているため、そのまま残しました。`);
  expect(sheetOf(book, name).cell(3, 0).value).toBe('手で直した文');
});

test('中止 halfway leaves the workbook as it was', async () => {
  const book = await sample('gunma-r5');
  const before = await sample('gunma-r5');
  const { page, excel } = await open({ book });
  await show(page, '作成');
  excel.faults.plan({ kind: 'slow', batch: 5 });
  await making(page).click();
  await excel.faults.held();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: '中止' }).click();
  excel.faults.release();
  await says(page, '中止しました。ブックは元のままです。');
  await excel.settled();
  expect(differences(before, book)).toEqual([]);

  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
});
