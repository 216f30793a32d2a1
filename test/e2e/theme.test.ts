import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sample, says } from './support/hands';
import { stories } from './support/stories';

const open = stories();

/** Office.js asks Excel for its theme at most every five seconds. */
const LATER = 6_000;

test('the pane turns dark with Office as soon as the person comes back to it, and light again', async () => {
  const { page, excel } = await open({ book: await sample('gunma-r5') });
  await says(page, '要確認 6件');
  const light = await ground(page);
  await excel.turn('dark');
  await comeBack(page);
  await expect.poll(() => ground(page)).not.toBe(light);
  await excel.turn('light');
  await comeBack(page);
  await expect.poll(() => ground(page)).toBe(light);
});

/** From Excel's own menus into the pane, some seconds later. */
async function comeBack(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + LATER);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

function ground(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
}
