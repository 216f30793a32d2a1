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
  test.each(VIEWS)('axe objects to nothing, and nothing is cut off: $name', async ({ lead }) => {
    const session = await open({ book: await sample('gunma-r5'), theme });
    await lead(session);
    for (const width of [320, 450]) {
      await session.page.setViewportSize({ width, height: 720 });
      expect(await objections(session.page)).toEqual([]);
      expect(await overflowing(session.page)).toEqual([]);
    }
    session.excel.faults.release();
  });
});

/** What would have to be scrolled sideways, and the page itself where it scrolls at all: only the view may, downwards. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX),
    );
    const pageScrolls = root.scrollWidth > window.innerWidth || root.scrollHeight > window.innerHeight;
    return [...(pageScrolls ? ['the page'] : []), ...wide.map(({ outerHTML }) => outerHTML.slice(0, 200))];
  });
}
