import { expect, test } from 'vitest';
import { sheetOf } from '../workbook/office/support';
import { gone, sample, says, selected, show } from './support/hands';
import { stories } from './support/stories';

const open = stories();

/** Last year left in 対象年度: many findings, one cause. */
async function wrongYear() {
  const book = await sample('gunma-r5');
  sheetOf(book, '基本情報').type(4, 1, '令和４年度');
  return open({ book });
}

const HEAD = /対象年度は令和４年度ですが/;
const OTHER = /令和４年度の行がありません/;

test('findings of one cause show as one, the others at a press', async () => {
  const { page, excel } = await wrongYear();
  await show(page, '点検');
  await says(page, HEAD);
  await gone(page, OTHER);
  const more = page.getByRole('button', { name: /基本情報』シート B5 に関わる確認事項がほかに\d+件あります/ });
  await more.click();
  await says(page, OTHER);
  await page.getByText(OTHER).first().click();
  await expect.poll(() => selected(excel.book)).not.toBe('基本情報!B5');
  await more.click();
  await gone(page, OTHER);
});

test('stepping goes from cause to cause, and through the others where they are shown', async () => {
  const { page, excel } = await wrongYear();
  await show(page, '点検');
  await page.getByText(HEAD).first().click();
  await expect.poll(() => selected(excel.book)).toBe('基本情報!B5');
  await page
    .getByRole('button', { name: /に関わる確認事項がほかに/ })
    .first()
    .click();
  await page.getByRole('button', { name: '次へ' }).click();
  await expect.poll(() => page.locator('[data-finding][aria-current]').textContent()).not.toMatch(HEAD);
  const within = page.locator('ul ul [data-finding][aria-current]');
  await expect.poll(() => within.count()).toBe(1);
});
