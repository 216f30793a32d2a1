import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildPane } from './support/build';
import { making, sample, says, show } from './support/hands';
import { opener, type Opener } from './support/session';

/** Microsoft's delivery network, answered here from the installed package. */
const CDN = {
  address: 'https://appsforoffice.microsoft.com/lib/1/hosted/',
  folder: path.resolve('node_modules/@microsoft/office-js/dist'),
};

let pane = '';
let chromium: Opener | undefined;
beforeAll(async () => {
  pane = await mkdtemp(path.join(os.tmpdir(), 'besshi2-cdn-'));
  await buildPane(pane, '--env', 'cdn');
  chromium = await opener({ ...inject('built'), pane });
});
afterAll(async () => {
  await chromium?.close();
  await rm(pane, { recursive: true, force: true });
});

function policyOf(folder: string): string {
  const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  return /Content-Security-Policy"?\s+content="([^"]*)"/.exec(page)?.[1] ?? '';
}

test('with --env cdn the policy is wider by the one place of Office.js, for scripts only', () => {
  const own = policyOf(inject('built').pane);
  expect(own).toContain("script-src 'self';");
  expect(own).not.toContain('http');
  expect(policyOf(pane)).toBe(own.replace("script-src 'self';", `script-src 'self' ${CDN.address};`));
});

test('with --env cdn the pane brings no Office.js of its own, and otherwise names no other place', () => {
  expect(existsSync(path.join(pane, 'office'))).toBe(false);
  expect(existsSync(path.join(inject('built').pane, 'office/office.js'))).toBe(true);
  expect(readFileSync(path.join(inject('built').pane, 'taskpane.html'), 'utf8')).not.toMatch(/https?:/);
});

test('Office.js from there loads all it needs, and the pane does its work', async () => {
  const session = await chromium?.open({ book: await sample('gunma-r5'), elsewhere: CDN });
  if (!session) throw new Error('Chromium has not been started');
  const { page, requests, problems, close } = session;
  await says(page, /要確認 6件/);
  await show(page, '作成');
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  const delivered = requests.filter((request) => request.startsWith(CDN.address)).map((one) => path.basename(one));
  expect(delivered).toEqual(expect.arrayContaining(['office.js', 'excel-win32-16.01.js', 'office_strings.js']));
  expect(problems).toEqual([]);
  await page.evaluate((address) => fetch(`${address}office.js`).catch(() => undefined), CDN.address);
  await expect.poll(() => problems.join()).toContain('connect-src');
  await close();
});
