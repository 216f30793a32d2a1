import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { AxeResults } from 'axe-core';
import { sample } from './support/hands';
import { stories } from './support/stories';
import { VIEWS } from './support/views';

const open = stories();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Fluent UI's own helpers of keyboard focus: they pass the focus on at once and are rightly hidden from screen readers
 * (https://github.com/microsoft/tabster/issues/288).
 */
const FOCUS_HELPER = 'data-tabster-dummy';

/** What axe objects to in the page as it stands: rule, element, what is wrong. */
async function objections(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>('axe.run(document)');
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !(id === 'aria-hidden-focus' && html.includes(FOCUS_HELPER)))
      .map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  describe.each([320, 450])('%i px wide', (width) => {
    test.each(VIEWS)('axe objects to nothing: $name', async ({ lead }) => {
      const session = await open({ book: await sample('gunma-r5'), theme, width });
      await lead(session);
      expect(await objections(session.page)).toEqual([]);
      expect(await overflow(session.page)).toBe(0);
      session.excel.faults.release();
    });
  });
});

/** By how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
