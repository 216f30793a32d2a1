import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildPane, WITHOUT_CODE } from './support/build';
import { making, sample, says, show } from './support/hands';
import { opener } from './support/session';

/** Microsoft's delivery network, answered here from the installed package. */
const CDN = {
  address: 'https://appsforoffice.microsoft.com/lib/1/hosted/',
  folder: path.resolve('node_modules/@microsoft/office-js/dist'),
};

let folder = '';
/** The page as `--env cdn` makes it; the code that it loads is the same. */
let page = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'besshi2-cdn-'));
  await buildPane(folder, '--env', 'cdn', ...WITHOUT_CODE);
  page = pageIn(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function pageIn(built: string): string {
  return readFileSync(path.join(built, 'taskpane.html'), 'utf8');
}

/** The scripts of the pane itself. */
const CODE = /(?:<script defer[^>]*><\/script>)+/;

test('with --env cdn only the place of Office.js is another, and the policy is wider by it, for scripts alone', () => {
  const own = pageIn(inject('built').pane);
  expect(own).toContain("script-src 'self';");
  expect(own).not.toMatch(/https?:/);
  const other = own
    .replace("script-src 'self';", `script-src 'self' ${CDN.address};`)
    .replace('office/office.js', `${CDN.address}office.js`);
  expect(page).toBe(other.replace(CODE, ''));
});

test('with --env cdn the pane brings no Office.js of its own', () => {
  expect(existsSync(path.join(folder, 'office'))).toBe(false);
  expect(existsSync(path.join(inject('built').pane, 'office/office.js'))).toBe(true);
});

test('Office.js from there loads all it needs, and the pane does its work', async () => {
  const { pane } = inject('built');
  const [code = ''] = CODE.exec(pageIn(pane)) ?? [];
  await cp(pane, folder, { recursive: true, filter: (file) => path.basename(file) !== 'office' });
  await writeFile(path.join(folder, 'taskpane.html'), page.replace('</head>', `${code}</head>`));
  const chromium = await opener({ ...inject('built'), pane: folder });
  const session = await chromium.open({ book: await sample('gunma-r5'), elsewhere: CDN });
  const { requests, problems } = session;
  await says(session.page, /要確認 6件/);
  await show(session.page, '作成');
  await making(session.page).click();
  await says(session.page, '別紙２を6枚作りました。');
  const delivered = requests.filter((request) => request.startsWith(CDN.address)).map((one) => path.basename(one));
  expect(delivered).toEqual(expect.arrayContaining(['office.js', 'excel-win32-16.01.js', 'office_strings.js']));
  expect(problems).toEqual([]);
  await session.page.evaluate((address) => fetch(`${address}office.js`).catch(() => undefined), CDN.address);
  await expect.poll(() => problems.join()).toContain('connect-src');
  await chromium.close();
});
