import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { emptyBook } from '../host/book';
import { sheetOf } from '../workbook/office/support';
import { gone, sample, says, setBasics, show } from './support/hands';
import { overflowing } from './support/looks';
import { stories } from './support/stories';

const open = stories();

test('the pane opens on the state of the workbook: whose it is, what was found, which tables', async () => {
  const { page, requests } = await open({ book: await sample('gunma-r5') });
  await page.getByRole('heading', { name: '群馬県' }).waitFor();
  await says(page, '令和５年度');
  await says(page, '版：決裁済');
  for (const count of ['要修正 0件', '要確認 6件', '参考 12件']) await says(page, count);
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('状態');
  await says(page, '項目（シート『項目1』『項目2』『項目3』『項目4』『項目5』『項目6』）');
  await says(page, '給付適正化実施状況（シート『給付適正化実施状況』）');
  expect(requests.length).toBeGreaterThan(3);
});

test('the next step is said: correct, or make the forms', async () => {
  const book = await sample('gunma-r5');
  const { page } = await open({ book });
  await page.getByRole('button', { name: '別紙２の作成へ進む' }).click();
  expect(await selectedTab(page)).toEqual(['作成', '作成']);
  await page.getByRole('button', { name: '別紙２を作成' }).waitFor();

  setBasics(book, '版', '回覧中');
  setBasics(book, '対象年度', 'きのう');
  await show(page, '状態');
  await page.getByRole('button', { name: 'もう一度点検する' }).click();
  await page.getByRole('heading', { name: '群馬県　対象年度が読み取れません' }).waitFor();
  await says(page, '版：回覧中（読み取れません）');
  expect(await page.getByRole('button', { name: '別紙２の作成へ進む' }).count()).toBe(0);
  await show(page, '作成');
  await page.getByRole('button', { name: '要修正を見る' }).click();
  expect(await selectedTab(page)).toEqual(['点検', '点検']);
  await says(page, /『きのう』を年度として読み取れません/);
  await says(page, /ほか\d+件は表示していません/);
});

test('tables without which nothing can be made are told apart from those that may be missing', async () => {
  const book = await sample('gunma-r5');
  for (const name of ['基本情報', '指標']) book.deleteSheet(sheetOf(book, name));
  const { page } = await open({ book });
  await says(page, /^別紙２の作成に必要な表がありません：基本情報。/);
  await says(page, '指標の表がないため、進捗と参考評価は計算しません。');
  await says(page, /^このブックにない表：項目対応、.*使わない表は、なくても構いません。$/);

  await page.getByRole('button', { name: '入力用シートを追加' }).focus();
  await page.keyboard.press('Enter');
  await gone(page, /必要な表がありません/);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
});

test('blank input sheets count as there, and are said to be filled in', async () => {
  const { page } = await open({ book: emptyBook({ sheets: ['Sheet1'] }) });
  await page.getByRole('heading', { name: '入力用の表がないブックです' }).waitFor();
  await page.getByRole('button', { name: '入力用シートを追加' }).click();
  await says(page, /^項目名がまだ記入されていません。基本情報と、シート『項目1』など/);
  expect(await page.getByRole('button', { name: '入力用シートを追加' }).count()).toBe(0);
});

test('a workbook of forms alone is no place to add tables to: its source is to be opened', async () => {
  const { page } = await open({ book: emptyBook({ sheets: ['別紙２_1_架空の項目'] }) });
  await says(page, /^できあがった別紙２や一覧だけのブックです。.*入力用のブックを開いて行ってください。$/);
});

test('names without a place to break are cut nowhere', async () => {
  const book = await sample('gunma-r5');
  sheetOf(book, '項目2').type(8, 1, 'https://example.invalid/'.repeat(4));
  const { page } = await open({ book });
  for (const view of ['状態', '点検', '作成', '進捗', '設定'] as const) {
    await show(page, view);
    if (view === '作成' || view === '設定') await says(page, /^(2\s)?https:/);
    expect(await overflowing(page)).toEqual([]);
  }
});

/** The tab in view, and what has the focus. */
function selectedTab(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(() =>
    [document.querySelector('[role="tab"][aria-selected="true"]'), document.activeElement].map((element) =>
      element?.textContent?.slice(0, 2),
    ),
  );
}

test('an Excel that is too old is told so in one sentence', async () => {
  const { page, excel } = await open({ book: await sample('gunma-r5'), sets: { excelapi: '1.13' } });
  await says(page, 'この Excel は古いため使えません。Excel 2021 以降または Microsoft 365 で開いてください。');
  expect(await page.getByRole('button').count()).toBe(0);
  await excel.settled();
  expect(excel.book.sheets.map(({ name }) => name)).toEqual((await sample('gunma-r5')).sheets.map(({ name }) => name));
});
