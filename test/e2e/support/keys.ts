import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** More than any view has: a focus that has not come by then never comes. */
const STOPS = 60;

/** Presses Tab until the focus is on what begins with, or says, that text; each stop must look different from the last. */
export async function tabTo(page: Page, text: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS; stop++) {
    const before = await page.screenshot({ animations: 'disabled' });
    await page.keyboard.press(key);
    const now = await focused(page);
    const after = await page.screenshot({ animations: 'disabled' });
    if (now !== '') expect(before.equals(after), `the focus is not seen on ${now}`).toBe(false);
    if (now.includes(text)) return;
    passed.push(now);
  }
  throw new Error(`Tab does not come to ${text}, but to ${passed.join(' | ')}`);
}

/** The text of what has the focus; "" where nothing has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return '';
    return activeElement.textContent || activeElement.getAttribute('aria-label') || activeElement.tagName;
  });
}
