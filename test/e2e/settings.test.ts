import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Book } from '../host/book/book';
import { sheetOf } from '../workbook/office/support';
import { sample, says, selected, show } from './support/hands';
import { stories } from './support/stories';

const open = stories();

const write = (page: Page) => page.getByRole('button', { name: '設定をブックに書く' });

/** The value beside a label of 基本情報. */
function setting(book: Book, label: string): unknown {
  const sheet = sheetOf(book, '基本情報');
  const row = Array.from({ length: 40 }, (_, at) => at).find((at) => sheet.cell(at, 0).value === label);
  return row === undefined ? undefined : sheet.cell(row, 1).value;
}

test('設定 are written into the workbook, and taken back', async () => {
  const { page, excel } = await open({ book: await sample('gunma-r5') });
  await show(page, '設定');
  expect(await write(page).getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('計算方法').selectOption('達成率');
  await page.getByLabel('用紙の設定').selectOption('ページ番号なし');
  await page.getByLabel(/^評価基準○/).fill('９５');
  await says(page, '◎の基準（80％）より小さい数値を記入してください。');
  expect(await write(page).getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel(/^評価基準○/).fill('７０');

  await show(page, '状態');
  await show(page, '設定');
  expect(await page.getByLabel('計算方法').inputValue()).toBe('達成率');
  await write(page).click();
  await says(page, /か所に設定を書きました。/);
  expect(['計算方法', '用紙の設定', '評価基準○'].map((label) => setting(excel.book, label))).toEqual([
    '達成率',
    'ページ番号なし',
    70,
  ]);
  expect(await page.getByLabel(/^評価基準○/).inputValue()).toBe('70');
  expect(await write(page).getAttribute('aria-disabled')).toBe('true');

  await page.getByRole('button', { name: '取り消し' }).click();
  await says(page, /か所を元に戻しました。/);
  expect(setting(excel.book, '計算方法')).not.toBe('達成率');
  expect(await page.getByLabel('計算方法').inputValue()).toBe('');
});

test('the cells of prefecture, year and items are a press away; one more item gets its sheet', async () => {
  const { page, excel } = await open({ book: await sample('gunma-r5') });
  await show(page, '設定');
  await page.getByRole('button', { name: /^対象年度のセルを表示/ }).click();
  await expect.poll(() => selected(excel.book)).toMatch(/^基本情報!B/);
  await page.getByRole('button', { name: /^項目のセルを表示\s認知症総合支援/ }).click();
  await expect.poll(() => selected(excel.book)).toMatch(/^項目\d!B/);
  await page.getByLabel('追加する項目名').fill('認知症総合支援');
  await says(page, '同じ名前の項目がすでにあります。');
  await page.getByLabel('追加する項目名').fill('架空の新しい項目');
  await page.getByRole('button', { name: '項目を追加' }).click();
  await says(page, /入力用のシートを1枚追加しました/);
  await page.getByRole('button', { name: /^項目のセルを表示\s架空の新しい項目/ }).waitFor();
});
