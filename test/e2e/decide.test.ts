import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { adr } from '../../src/sheet/address';
import type { Book } from '../host/book/book';
import { sheetOf } from '../workbook/office/support';
import { sample, says, show } from './support/hands';
import { stories } from './support/stories';

const open = stories();

const NAME = '訪問診療を実施している病院・診療所数（か所）';

/** The row of the indicator whose range touches several levels. */
function rowOf(page: Page) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: NAME }) });
}

function cells(book: Book, ...addresses: readonly string[]): readonly unknown[] {
  return addresses.map((address) => {
    const { row, column } = adr(address);
    return sheetOf(book, '指標').cell(row, column).value;
  });
}

test('an undecided rating is decided with a reason, written, shown, and taken back', async () => {
  const { page, excel } = await open({ book: await sample('gunma-r5') });
  await show(page, '進捗');
  const row = rowOf(page);
  await row.getByRole('button', { name: /^評価を決める/ }).click();
  const write = row.getByRole('button', { name: '評価を書く' });
  await row.getByRole('radio', { name: /^○/ }).check();
  await says(page, '評価が計算だけでは決まらないため、選んだ理由を記入してください。');
  expect(await write.getAttribute('aria-disabled')).toBe('true');
  await row.getByLabel('評価の理由').fill('架空の理由');
  await write.click();
  await says(page, /か所に評価を書きました。/);
  await row.getByText('評価区分（採用）：○').waitFor();
  await row.getByText('評価の理由：架空の理由').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('評価を変える');
  expect(cells(excel.book, 'L7', 'M7')).toEqual(['○', '架空の理由']);

  await page.getByRole('button', { name: '取り消し' }).click();
  await row.getByText('評価区分（採用）：記入なし').waitFor();
  expect(cells(excel.book, 'L7', 'M7')).toEqual([null, null]);
});

test('the method of an indicator decides what is offered; a form that is closed writes nothing', async () => {
  const { page, excel } = await open({ book: await sample('gunma-r5') });
  await show(page, '進捗');
  const row = rowOf(page);
  await row.getByRole('button', { name: /^評価を決める/ }).click();
  const offered = () => row.getByRole('radio', { name: /候補|参考評価/ }).count();
  expect(await offered()).toBe(4);
  await row.getByLabel('この指標の計算方法').selectOption('達成率');
  await expect.poll(offered).toBe(1);
  await row.getByRole('button', { name: /^評価の記入をやめる/ }).click();
  await row.getByRole('radio').first().waitFor({ state: 'detached' });
  expect(cells(excel.book, 'L7', 'M7')).toEqual([null, null]);
});
