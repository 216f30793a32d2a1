import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { putExcel, type ExcelBehind } from '../../test/e2e/support/excel';
import { sample } from '../../test/e2e/support/hands';
import { serve } from '../../test/e2e/support/server';
import { MET } from './met';

/** A built page that is served as an operator would: what bears a hash in its name may be kept by the browser. */
export interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function siteOf(folder: string): Promise<Site> {
  const { origin, close } = await serve(folder, { 'cache-control': 'max-age=86400' });
  return { address: `${origin}/taskpane.html`, close };
}

export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
}

/** One person's browser with the sample open in the Excel behind it. */
export interface Visit {
  readonly page: Page;
  readonly excel: ExcelBehind;
  /** Milliseconds from the beginning of loading until each selector is met and drawn. */
  readonly load: (site: Site, selectors: readonly string[]) => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

/** @param excelScript as test/e2e/support/build.ts gives it */
export async function visit(browser: Browser, excelScript: string): Promise<Visit> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 320, height: 720 }, locale: 'ja-JP' });
  const page = await context.newPage();
  const excel = await putExcel(page, excelScript, { book: await sample('gunma-r5') });
  await page.addInitScript({ content: MET });
  const load: Visit['load'] = async ({ address }, selectors) => {
    excel.restart();
    await page.goto(address, { waitUntil: 'commit' });
    const times = await page.evaluate((all) => Promise.all(all.map((one) => window.whenMet(one))), selectors);
    await excel.settled();
    return times;
  };
  return { page, excel, load, close: () => context.close() };
}
