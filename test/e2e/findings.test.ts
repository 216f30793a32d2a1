import { expect, test } from 'vitest';
import { sheetOf } from '../workbook/office/support';
import { gone, sample, says, selected, show } from './support/hands';
import { stories } from './support/stories';

const open = stories();

const BRACKET = /「（」が閉じていません/;
const RANGE = /直近値『486～533』は範囲です/;

test('a finding that is pressed shows its cell in the workbook', async () => {
  const { page, excel } = await open({ book: await sample('gunma-r5') });
  await show(page, '点検');
  await page.getByText(BRACKET).click();
  await expect.poll(() => selected(excel.book)).toBe('項目3!B14');
  await page.getByText(RANGE).click();
  await expect.poll(() => selected(excel.book)).toBe('指標!G7');
});

test('findings are chosen by their degree and by a word', async () => {
  const { page } = await open({ book: await sample('gunma-r5') });
  await show(page, '点検');
  await says(page, BRACKET);
  await page.getByRole('button', { name: /^要確認/, pressed: true }).click();
  await gone(page, BRACKET);
  await says(page, /話し言葉を用いません/);
  await page.getByRole('searchbox').fill('Web');
  await gone(page, /話し言葉を用いません/);
  await says(page, /『web』（1か所）と『Web』（1か所）/);
  await page.getByRole('searchbox').fill('どこにもない語');
  await says(page, /当てはまる確認事項はありません/);
});

test('what a person corrects in the workbook is noticed and counted anew after a rest', async () => {
  const book = await sample('gunma-r5');
  const { page, excel } = await open({ book });
  await says(page, '参考 12件');
  const sheet = sheetOf(book, '項目3');
  const at = { row: 10, column: 1 };
  const before = String(sheet.cell(at.row, at.column).value);
  sheet.type(at.row, at.column, before.replace('暮らしてくため', '暮らしていくため'));
  expect(sheet.cell(at.row, at.column).value).not.toBe(before);
  const area = { top: at.row, bottom: at.row, left: at.column, right: at.column };
  await excel.changed({ sheet, area, source: 'Local', trigger: 'Unknown' });
  await says(page, '参考 11件');
  await show(page, '点検');
  await says(page, BRACKET);
  await gone(page, /『暮らしてくため』は/);
});

test('a cell of a sheet that has gone is refused in a sentence', async () => {
  const book = await sample('gunma-r5');
  const { page } = await open({ book });
  await show(page, '点検');
  await says(page, BRACKET);
  book.deleteSheet(sheetOf(book, '項目3'));
  await page.getByText(BRACKET).click();
  await says(page, 'シート『項目3』がありません。もう一度点検してください。');
});

test('what is mechanical is shown before and after, corrected, and taken back', async () => {
  const book = await sample('gunma-r5');
  const sheet = sheetOf(book, '項目3');
  const before = String(sheet.cell(22, 1).value);
  const { page, excel } = await open({ book });
  await show(page, '点検');
  await page.getByText(/全角と半角のかっこが組になっています/).click();
  await page.getByRole('button', { name: '直す', exact: true }).click();
  const proposal = page.getByRole('group', { name: '直す内容' });
  expect(await proposal.getByRole('definition').allInnerTexts()).toEqual([
    expect.stringContaining('（2か所)'),
    expect.stringContaining('（2か所）'),
  ]);
  expect(sheet.cell(22, 1).value).toBe(before);
  await page.getByRole('button', { name: 'この内容で直す' }).click();
  await says(page, '1か所を直しました。');
  expect(sheet.cell(22, 1).value).toBe(before.replace('（2か所)', '（2か所）'));
  await gone(page, /全角と半角のかっこが組になっています/);

  await page.getByRole('button', { name: '取り消し' }).click();
  await says(page, '1か所を元に戻しました。');
  expect(sheet.cell(22, 1).value).toBe(before);
  await says(page, /全角と半角のかっこが組になっています/);
  await excel.settled();
});

test('the other cells where the same stands can be shown one by one', async () => {
  const book = await sample('gunma-r5');
  const { page, excel } = await open({ book });
  await show(page, '点検');
  await page.getByText(/『個所』（2か所）と『か所』/).click();
  await page.getByRole('list', { name: '同じ内容のセル' }).getByRole('button', { name: /^N11/ }).click();
  await expect.poll(() => selected(excel.book)).toBe('指標!N11');
});
