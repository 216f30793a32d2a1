import { expect, test } from 'vitest';
import { sample, says, selected, show } from './support/hands';
import { stories } from './support/stories';

const open = stories();

test('進捗 shows both rates of each indicator, and where something is left to be decided', async () => {
  const { page, excel } = await open({ book: await sample('gunma-r5') });
  await show(page, '進捗');
  const indicator = '退院調整ルールに係る退院調整漏れ率（％）';
  await page.getByRole('heading', { name: indicator }).waitFor();
  await says(page, /83\.80/);
  await says(page, /81\.30/);
  const all = await page.getByRole('heading', { level: 2 }).count();
  await page.getByRole('checkbox', { name: /^判断が要る指標だけを表示/ }).check();
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeLessThan(all);
  await page.getByRole('button', { name: /^セルを表示\s訪問診療を実施している/ }).click();
  await expect.poll(() => selected(excel.book)).toBe('指標!L7');
});
