import { expect, test } from 'vitest';
import type { Book, BookSheet } from '../host/book/book';
import { sheetOf } from '../workbook/office/support';
import { gone, making, sample, says, show } from './support/hands';
import type { Session } from './support/session';
import { stories } from './support/stories';

const open = stories();

const FORM = '別紙２_3_認知症総合支援';
const WRONG = '暮らしてくため';
const RIGHT = '暮らしていくため';

/** The forms made, and one of them corrected by hand as at 決裁, which the pane notices. */
async function correctedByHand(): Promise<Session & { readonly book: Book; readonly form: BookSheet; row: number }> {
  const book = await sample('gunma-r5');
  const session = await open({ book });
  await show(session.page, '作成');
  await making(session.page).click();
  await says(session.page, '別紙２を6枚作りました。');
  const form = sheetOf(book, FORM);
  const row = rowWith(form, WRONG);
  form.type(row, 1, textAt(form, row).replace(WRONG, RIGHT));
  const area = { top: row, bottom: row, left: 1, right: 1 };
  await session.excel.changed({ sheet: form, area, source: 'Local', trigger: 'Unknown' });
  await says(session.page, '手で直した別紙２');
  return { ...session, book, form, row };
}

function rowWith(sheet: BookSheet, part: string): number {
  for (let row = 0; row < 400; row += 1) if (textAt(sheet, row).includes(part)) return row;
  throw new Error(`no cell says ${part}`);
}

function textAt(sheet: BookSheet, row: number): string {
  return String(sheet.cell(row, 1).value ?? '');
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
