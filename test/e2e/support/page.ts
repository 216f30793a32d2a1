import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

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

export type Theme = 'light' | 'dark';

export interface PageOptions {
  readonly width?: number;
  readonly theme?: Theme;
  /** A place besides the origin that the page may ask, answered from a folder. */
  readonly elsewhere?: { readonly address: string; readonly folder: string };
}

/** A page from its first request to its last. */
export interface OpenPage {
  readonly page: Page;
  /** The addresses of all requests, refused ones included. */
  readonly requests: readonly string[];
  /** What must not happen: requests to elsewhere, refusals of the CSP, errors in the console, uncaught ones. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

export function launch(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(`No Chromium at ${EXECUTABLE}: install Debian's package chromium, or set CHROMIUM to its path.`);
  }
  return chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
}

/** A page that shows nothing yet. `origin` is where all it may ask for comes from, without a slash at the end. */
export async function openPage(
  browser: Browser,
  origin: string,
  { width = NARROW.width, theme = 'light', elsewhere }: PageOptions,
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { ...NARROW, width },
    locale: 'ja-JP',
    reducedMotion: 'reduce',
    ignoreHTTPSErrors: true,
    colorScheme: theme,
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
  return { page, requests, problems, close: () => context.close() };
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
