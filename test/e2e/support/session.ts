import type { Browser } from 'playwright-core';
import type { Built } from './build';
import { putExcel, type ExcelBehind, type ExcelOptions } from './excel';
import { launch, openPage, type OpenPage, type PageOptions } from './page';
import { serve } from './server';

export interface SessionOptions extends ExcelOptions, PageOptions {
  /** Of another server than the one of the built pane; its certificate is taken as it is. */
  readonly origin?: string;
}

/** The pane open beside a workbook, from the first request to the last. */
export interface Session extends OpenPage {
  readonly excel: ExcelBehind;
  /** Opens the workbook and the pane again, as after a crash of Excel. */
  readonly reopen: () => Promise<void>;
}

export interface StartOptions extends PageOptions {
  /** A folder is what one gets by a double click on the file of the page; a server if left out. */
  readonly from?: 'server' | 'folder';
}

export interface Opener {
  readonly open: (options: SessionOptions) => Promise<Session>;
  /** Opens the page for files, in a browser without Excel. */
  readonly openStart: (options: StartOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium and a server for the built pane. */
export async function opener({ pane, excelScript }: Built): Promise<Opener> {
  const browser = await launch();
  const server = await serve(pane);
  return {
    open: ({ origin = server.origin, ...options }) => openSession(browser, origin, excelScript, options),
    openStart: async ({ from, ...options }) => {
      const origin = from === 'folder' ? `file://${pane}` : server.origin;
      const opened = await openPage(browser, origin, options);
      await opened.page.goto(`${origin}/index.html`);
      return opened;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openSession(
  browser: Browser,
  origin: string,
  excelScript: string,
  options: SessionOptions,
): Promise<Session> {
  const opened = await openPage(browser, origin, options);
  const { page, problems } = opened;
  await page.exposeFunction('pageTells', (problem: string) => void problems.push(problem));
  const excel = await putExcel(page, excelScript, options);
  await page.goto(`${origin}/taskpane.html`);
  const reopen = async (): Promise<void> => {
    excel.restart();
    await page.reload();
  };
  return { ...opened, excel, reopen };
}
