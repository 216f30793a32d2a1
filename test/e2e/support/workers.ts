import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { makePackage } from '../../support/xlsx/package';
import type { GivenFile } from './files';

const ROWS = 1_000_000;

/** A file within all limits that takes the worker several seconds: a million texts. */
export function slowFile(): GivenFile {
  const data = Array.from(
    { length: ROWS },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>資料${at + 1}</t></is></c></row>`,
  );
  return { name: '大きな資料.xlsx', bytes: makePackage({ sheets: [{ data: data.join('') }], level: 1 }) };
}

/** What comes in the place of the worker's script: one that never ends a job, or breaks at the first. */
const SCRIPTS = {
  hanging: "postMessage('ready'); onmessage = () => { for (;;); };",
  breaking: "postMessage('ready'); onmessage = () => { throw new Error('broken'); };",
};

/** Workers that come up from now on, until the returned function is called, are of that kind. */
export async function spoilWorkers(page: Page, kind: keyof typeof SCRIPTS): Promise<() => Promise<void>> {
  const address = new URL(workerScript(inject('built').pane), page.url()).href;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/javascript', body: SCRIPTS[kind] }));
  return () => page.unroute(address);
}

/** The name of the script that a worker begins with: of those that no page names the only one that fetches others as workers do. */
function workerScript(folder: string): string {
  const scripts = readdirSync(folder).filter((name) => /^\d+\..*\.js$/.test(name));
  const [script, ...more] = scripts.filter((name) =>
    readFileSync(join(folder, name), 'utf8').includes('importScripts'),
  );
  if (script === undefined || more.length > 0)
    throw new Error(`which script is the worker’s: ${[script, ...more].join()}`);
  return script;
}

/** To be called before the first job: gives what resolves when a worker has been asked to do one. */
export async function noticingJobs(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      postMessage.call(this, message, {});
      document.title = 'asked';
    };
  });
  return () => expect.poll(() => page.title()).toBe('asked');
}

/** Resolves when so many workers are there. Chromium gives a busy one a moment before it ends it by force. */
export async function workersLeft(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.workers().length).toBe(count);
}
