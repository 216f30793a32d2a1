import { expect, test } from 'vitest';
import { sample, says, selected, show } from './support/hands';
import { focused, tabTo } from './support/keys';
import { stories } from './support/stories';

const open = stories();

test('the whole job by keyboard alone, the focus always in sight', async () => {
  const { page, excel } = await open({ book: await sample('gunma-r5') });
  await says(page, /要確認 6件/);
  await tabTo(page, '状態');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');

  await tabTo(page, '計算方法が選ばれていない');
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(excel.book)).toBe('基本情報!B7');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => selected(excel.book)).toBe('項目2!B31');
  expect(await focused(page)).toContain('在宅医療・介護連携相談センター');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => selected(excel.book)).toBe('基本情報!B7');

  await tabTo(page, '点検', 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await tabTo(page, '別紙２を作成');
  await page.keyboard.press('Enter');
  await says(page, '別紙２を6枚作りました。');
  expect(await focused(page)).toBe('別紙２を作成');

  await tabTo(page, '閉じる', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('別紙２を6枚作りました。').waitFor({ state: 'detached' });
  await tabTo(page, '別紙２_2_');
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(excel.book)).toBe('別紙２_2_在宅医療と介護の連携!A1');
});

test.each(['状態', '点検', '作成', '進捗', '設定'] as const)('no trap: Tab goes round the view %s', async (view) => {
  const { page } = await open({ book: await sample('gunma-r5') });
  await says(page, /要確認 6件/);
  await show(page, view);
  await tabTo(page, view, 'Shift+Tab');
  await page.keyboard.press('Tab');
  await tabTo(page, view);
});
