import { expect, test } from 'vitest';
import type { Book, BookSheet } from '../host/book/book';
import { sheetOf } from '../workbook/office/support';
import { correctByHand, FORM, RIGHT, rowWith, textAt, WRONG } from './support/handEdit';
import { gone, making, sample, says } from './support/hands';
import type { Session } from './support/session';
import { stories } from './support/stories';

const open = stories();

interface Corrected extends Session {
  readonly book: Book;
  readonly form: BookSheet;
  readonly row: number;
}

async function correctedByHand(): Promise<Corrected> {
  const book = await sample('gunma-r5');
  const session = await open({ book });
  const row = await correctByHand(session);
  return { ...session, book, row, form: sheetOf(book, FORM) };
}

test('a hand edit is shown before and after, carried back, made anew, and taken back', async () => {
  const { page, book, form, row } = await correctedByHand();
  const change = page.getByRole('group', { name: FORM });
  expect(await change.getByRole('definition').allInnerTexts()).toEqual([
    expect.stringContaining(WRONG),
    expect.stringContaining(RIGHT),
  ]);
  await page.getByRole('button', { name: '別紙２の修正を入力シートへ戻す（1か所）' }).click();
  await says(page, /1か所を入力シートへ戻しました。/);
  const input = sheetOf(book, '項目3');
  expect(textAt(input, rowWith(input, RIGHT))).toContain(RIGHT);
  await gone(page, '手で直した別紙２');

  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  expect(textAt(form, row)).toContain(RIGHT);
  await page.getByRole('button', { name: '前回の内容に戻す' }).click();
  await says(page, /シートを前回の内容に戻しました。/);
});

test('a hand edit that was carried back by mistake is taken out of the input again', async () => {
  const { page, book } = await correctedByHand();
  await page.getByRole('button', { name: /^別紙２の修正を入力シートへ戻す/ }).click();
  await says(page, /1か所を入力シートへ戻しました。/);
  await page.getByRole('button', { name: '取り消し' }).click();
  await says(page, '1か所を元に戻しました。');
  expect(rowWith(sheetOf(book, '項目3'), WRONG)).toBeGreaterThan(0);
  await says(page, '手で直した別紙２');
});

test('the rows of a form that was edited by hand are fitted again', async () => {
  const { page, form, row } = await correctedByHand();
  const long = `${textAt(form, row)}${'市町村の求めに応じて専門職を派遣した。'.repeat(40)}`;
  form.type(row, 1, long);
  await page.getByRole('button', { name: '行の高さを合わせる' }).click();
  await says(page, '1枚の別紙２の行の高さを合わせました。');
  expect(textAt(form, row).length).toBeLessThan(long.length);
  expect(`${textAt(form, row)}${textAt(form, row + 1)}${textAt(form, row + 2)}`).toContain(long.slice(-200));
});
