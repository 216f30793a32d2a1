import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visible } from '../workbook/office/support';
import { says, sample, selected, show } from './support/hands';
import { focused, tabTo } from './support/keys';
import { objections, overflowing } from './support/looks';
import { stories } from './support/stories';

const open = stories();

const LATE = '介護職員数';
const REASON = '調査の公表が一年遅れるため';

const finding = (page: Page) => page.locator('[data-finding]').filter({ hasText: `指標「${LATE}」の直近値の年次` });

async function looksWell(page: Page): Promise<void> {
  for (const width of [450, 320]) {
    await page.setViewportSize({ width, height: 720 });
    expect(await objections(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
  }
}

test('a finding is let stand by keyboard, with a reason that stays in the workbook, and taken back', async () => {
  const { page, excel } = await open({ book: await sample('tochigi-r6') });
  await show(page, '点検');
  await finding(page).click();
  await says(page, '評価する年度より前の値では、その年度の取組の結果とは言えません。');
  await tabTo(page, '確認済みにする');
  await page.keyboard.press('Enter');
  const write = page.getByRole('button', { name: 'この理由で確認済みにする' });
  expect(await write.getAttribute('aria-disabled')).toBe('true');
  await looksWell(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('確認済みにする');
  await page.keyboard.press('Enter');
  await page.keyboard.type(REASON);
  await looksWell(page);
  await write.click();
  await says(page, '確認済みと理由を『設定』に書き、点検し直しました。');
  await says(page, `（確認済み：${REASON}）`);
  expect(visible(excel.book)).toContain('設定');
  await expect.poll(() => finding(page).filter({ hasText: '確認済み' }).filter({ hasText: '参考' }).count()).toBe(1);
  expect(await focused(page)).toContain(LATE);
  await looksWell(page);
  await page.getByRole('button', { name: '『設定』のその行を見る' }).click();
  await expect.poll(() => selected(excel.book)).toMatch(/^設定!B/);

  await tabTo(page, '取り消し', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => finding(page).filter({ hasText: '要確認' }).count()).toBe(1);
  await says(page, '加えたシート『設定』も除きました。');
  expect(visible(excel.book)).not.toContain('設定');
  await expect.poll(() => focused(page)).toContain(LATE);
  await tabTo(page, '閉じる', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toContain(LATE);
});

test('all findings of a rule get another degree', async () => {
  const { page } = await open({ book: await sample('tochigi-r6') });
  await show(page, '点検');
  await finding(page).click();
  await page.getByRole('button', { name: '重要度を変える' }).click();
  await page.getByLabel('参考', { exact: true }).click();
  await page.getByLabel('重要度を変える理由').fill(REASON);
  await looksWell(page);
  await page.getByRole('button', { name: 'この重要度にする' }).click();
  await says(page, '重要度と理由を『設定』に書き、点検し直しました。');
  await expect.poll(() => page.locator('[data-finding]').filter({ hasText: '参考' }).count()).toBe(3);
  await expect.poll(() => focused(page)).toContain(LATE);
});
