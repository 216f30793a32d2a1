import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Built } from './build';
import { putExcel, type ExcelBehind, type ExcelOptions } from './excel';
import { serve } from './server';

/** Debian's package `chromium`; elsewhere the environment says where one is. */
const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The narrowest pane Excel shows, with the height of a small screen. */
const NARROW = { width: 320, height: 720 };

/** Milliseconds for anything to appear: several times what the slowest step takes here. */
const WAITING = 20_000;

/** Where Chromium itself would call home; no name is resolved either, so that nothing can leave the machine. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

export interface SessionOptions extends ExcelOptions {
  readonly width?: number;
  /** Of another server than the one of the built pane; its certificate is taken as it is. */
  readonly origin?: string;
  /** A place besides the origin that the page may ask, answered from a folder. */
  readonly elsewhere?: { readonly address: string; readonly folder: string };
}

/** The pane open beside a workbook, from the first request to the last. */
export interface Session {
  readonly page: Page;
  readonly excel: ExcelBehind;
  /** The addresses of all requests, refused ones included. */
  readonly requests: readonly string[];
  /** What must not happen: requests to elsewhere, refusals of the CSP, errors in the console, uncaught ones. */
  readonly problems: readonly string[];
  /** Opens the workbook and the pane again, as after a crash of Excel. */
  readonly reopen: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Opener {
  readonly open: (options: SessionOptions) => Promise<Session>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium and a server for the built pane. */
export async function opener({ pane, excelScript }: Built): Promise<Opener> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(`No Chromium at ${EXECUTABLE}: install Debian's package chromium, or set CHROMIUM to its path.`);
  }
  const server = await serve(pane);
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
  return {
    open: ({ origin = server.origin, ...options }) => openSession(browser, origin, excelScript, options),
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
  { width = NARROW.width, elsewhere, ...options }: SessionOptions,
): Promise<Session> {
  const context = await browser.newContext({
    viewport: { ...NARROW, width },
    locale: 'ja-JP',
    reducedMotion: 'reduce',
    ignoreHTTPSErrors: true,
    colorScheme: options.theme ?? 'light',
  });
  context.setDefaultTimeout(WAITING);
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  const allowed = [`${origin}/`, ...(elsewhere ? [elsewhere.address] : [])];
  watch(context, page, allowed, requests, problems);
  if (elsewhere) {
    const { address, folder } = elsewhere;
    await context.route(`${address}**`, (route) =>
      route.fulfill({ path: path.join(folder, route.request().url().slice(address.length)) }),
    );
  }
  await page.exposeFunction('pageTells', (problem: string) => void problems.push(problem));
  const excel = await putExcel(page, excelScript, options);
  await page.goto(`${origin}/taskpane.html`);
  const reopen = async (): Promise<void> => {
    excel.restart();
    await page.reload();
  };
  return { page, excel, requests, problems, reopen, close: () => context.close() };
}

function watch(
  context: BrowserContext,
  page: Page,
  allowed: readonly string[],
  requests: string[],
  problems: string[],
): void {
  context.on('request', (request) => {
    requests.push(request.url());
    const places = ['data:', ...allowed];
    if (!places.some((place) => request.url().startsWith(place))) problems.push(`request: ${request.url()}`);
  });
  page.on('websocket', (socket) => problems.push(`socket: ${socket.url()}`));
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
}
