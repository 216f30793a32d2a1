import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sheetOf } from '../workbook/office/support';
import { gone, sample, says, show } from './support/hands';
import { stories } from './support/stories';
import type { Session } from './support/session';

const open = stories();

const OTHER = 'このブックは栃木県のものです（前回は群馬県）。開いたブックが正しいか確かめてください。';
const BRACKET = /「（」が閉じていません/;

test('a workbook of another prefecture is told of, until the person says it is right', async () => {
  const session = await openGunma();
  const { page, reopen } = session;
  await turnToTochigi(session);
  await says(page, OTHER);
  await page.getByRole('button', { name: 'このまま使う' }).click();
  await gone(page, OTHER);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('栃木県');

  await reopen();
  await says(page, '要修正');
  await remembers(page, '栃木県');
  expect(await page.getByText('開いたブックが正しいか').count()).toBe(0);
});

test('who checks workbooks of many prefectures is told no more', async () => {
  const session = await openGunma();
  const { page, excel, reopen } = session;
  await turnToTochigi(session);
  await page.getByRole('button', { name: '複数の都道府県のブックを点検する' }).click();
  await gone(page, OTHER);
  typePrefecture(session, '群馬県');
  await reopen();
  await page.getByRole('heading', { name: '群馬県' }).waitFor();
  await show(page, '点検');
  await says(page, BRACKET);
  expect(await page.getByText('開いたブックが正しいか').count()).toBe(0);

  await show(page, '状態');
  await page.getByRole('button', { name: '違うときは知らせる' }).click();
  await says(page, 'このブックは群馬県のものです（前回は栃木県）。');
  await excel.settled();
});

test('the degrees that are listed are remembered, what is left out is counted; a pressed count is for now', async () => {
  const { page, reopen } = await openGunma();
  await show(page, '点検');
  await page.getByRole('button', { name: /^参考/, pressed: true }).click();
  await says(page, 'ほか12件は表示していません。');
  await reopen();
  await says(page, '要確認 6件');
  await show(page, '点検');
  await says(page, 'ほか12件は表示していません。');

  await show(page, '状態');
  await page.getByRole('button', { name: '参考 12件' }).click();
  await says(page, 'ほか6件は表示していません。');
  expect(await page.getByRole('button', { name: /^参考 \d+$/ }).getAttribute('aria-pressed')).toBe('true');
  await reopen();
  await show(page, '点検');
  await says(page, 'ほか12件は表示していません。');
  await page.getByRole('button', { name: 'すべて表示する' }).click();
  await gone(page, /件は表示していません/);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-finding'))).toBe(true);
});

test('the first finding has the focus: the arrow leads to the second', async () => {
  const { page } = await openGunma();
  await show(page, '点検');
  await page.locator('[data-finding]').first().focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await says(page, '18件中 2件目');
});

test('where storage is forbidden, all works and nothing is remembered', async () => {
  const { page, reopen } = await open({ book: await sample('gunma-r5') });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await reopen();
  await says(page, '要確認 6件');
  await show(page, '点検');
  await page.getByRole('button', { name: /^参考/, pressed: true }).click();
  await says(page, 'ほか12件は表示していません。');
});

/** Opened once before: 群馬県 is remembered. */
async function openGunma(): Promise<Session> {
  const session = await open({ book: await sample('gunma-r5') });
  await remembers(session.page, '群馬県');
  return session;
}

/** The workbook becomes one of 栃木県, and is opened anew. */
async function turnToTochigi(session: Session): Promise<void> {
  typePrefecture(session, '栃木県');
  await session.reopen();
}

function typePrefecture({ excel }: Session, name: string): void {
  const sheet = sheetOf(excel.book, '基本情報');
  const row = [0, 1, 2, 3, 4, 5].find((at) => sheet.cell(at, 0).value === '都道府県名');
  if (row === undefined) throw new Error('the sample has no 都道府県名');
  sheet.type(row, 1, name);
}

async function remembers(page: Page, prefecture: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => Object.values({ ...localStorage }).join()))
    .toContain(`"prefecture":"${prefecture}"`);
}
