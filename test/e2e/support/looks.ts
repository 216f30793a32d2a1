import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Fluent UI's own helpers of keyboard focus: they pass the focus on at once and are rightly hidden from screen readers
 * (https://github.com/microsoft/tabster/issues/288).
 */
const FOCUS_HELPER = 'data-tabster-dummy';

/** What axe objects to in the page as it stands: rule, element, what is wrong. */
export async function objections(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>('axe.run(document)');
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !(id === 'aria-hidden-focus' && html.includes(FOCUS_HELPER)))
      .map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** What would have to be scrolled sideways, and the page itself where it scrolls at all: only the view may, downwards. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX),
    );
    const pageScrolls = root.scrollWidth > window.innerWidth || root.scrollHeight > window.innerHeight;
    return [...(pageScrolls ? ['the page'] : []), ...wide.map(({ outerHTML }) => outerHTML.slice(0, 200))];
  });
}
