import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { generate } from '../../src/app/generate';
import { writeXlsxWorkbook } from '../../src/workbook/xlsx';
import { sample as sampleInput, takesAll } from '../app/support';
import { bookOf } from '../app/excel/bookOf';
import { emptyBook } from '../host/book';
import type { Book } from '../host/book/book';
import { bookFromXlsx } from '../host/file/load';
import { sheetOf, visible } from '../workbook/office/support';
import { gone, says, selected, show } from './support/hands';
import { focused, tabTo } from './support/keys';
import { objections, overflowing } from './support/looks';
import { stories } from './support/stories';

const open = stories();

const BASICS = `
## 基本情報
| 都道府県名 | 架空県 |
| 対象年度 | 令和５年度 |
`;
const UNKNOWN_COLUMN = `${BASICS}
## 指標
| 項目 | 目標項目 | 策定時の値 | 県のまとめ | 目標値 |
| 介護予防 | 通いの場 | 100 | 120 | 150 |
`;
const UNKNOWN_TABLE = `${BASICS}
## 資料
| 取組の柱 | めざす姿 | はじめの数 | いまの数 | ゴール |
| 介護予防 | 通いの場 | 100 | 120 | 150 |
`;

const details = (page: Page) => page.getByRole('button', { name: '読み取り結果を詳しく見る' });
const choosing = (page: Page) => page.getByRole('button', { name: '列の意味を選ぶ' }).filter({ visible: true });
const table = (page: Page, title: RegExp) => page.locator('summary').filter({ hasText: title });

async function looksWell(page: Page): Promise<void> {
  for (const width of [450, 320]) {
    await page.setViewportSize({ width, height: 720 });
    expect(await objections(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
  }
}

test('a column that was not understood is pointed at its meaning, read so, and taken back', async () => {
  const { page, excel } = await open({ book: bookOf(UNKNOWN_COLUMN) });
  await says(page, /見出しの意味が分からない列が1列あり、読み取っていません。/);
  await details(page).click();
  await table(page, /^指標　シート『指標』A1:E2/).click();
  await says(page, '読み取った列 4、読み取っていない列 1');
  await page.getByRole('button', { name: 'D1　セルを表示　県のまとめ' }).click();
  await expect.poll(() => selected(excel.book)).toBe('指標!D1');
  await choosing(page).click();
  const write = page.getByRole('button', { name: '選んだ意味を『設定』に書く' });
  expect(await write.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('D1「県のまとめ」').selectOption('直近値 数値');
  await looksWell(page);
  await write.click();
  await says(page, '列の意味を『設定』に書き、読み取り直しました。');
  await says(page, /県のまとめ → 直近値 数値（『設定』の列の対応）/);
  expect(visible(excel.book)).toEqual(['基本情報', '指標', '設定']);
  expect(await focused(page)).toBe('選んだ意味を『設定』に書く');
  await gone(page, /見出しの意味が分からない列が/);

  await page.getByRole('button', { name: '取り消し' }).click();
  await says(page, /か所を元に戻しました。/);
  await says(page, /見出しの意味が分からない列が1列あり/);
});

test('a table that was not known is pointed at, column by column', async () => {
  const { page } = await open({ book: bookOf(UNKNOWN_TABLE) });
  await says(page, /どの表か分からない範囲が1か所あり、読み取っていません。/);
  await details(page).click();
  await table(page, /^シート『資料』A1:E2/).click();
  await page.getByLabel('表の種類').selectOption('指標');
  const meanings = {
    'A1「取組の柱」': '項目',
    'B1「めざす姿」': '目標項目',
    'C1「はじめの数」': '策定時の値 数値',
    'D1「いまの数」': '直近値 数値',
    'E1「ゴール」': '目標値 数値',
  };
  for (const [column, meaning] of Object.entries(meanings)) await page.getByLabel(column).selectOption(meaning);
  await looksWell(page);
  await page.getByRole('button', { name: '選んだ意味を『設定』に書く' }).click();
  await says(page, '列の意味を『設定』に書き、読み取り直しました。');
  await table(page, /^指標　シート『資料』A1:E2/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('読み取り結果');
  await show(page, '進捗');
  await says(page, '通いの場');
});

test('a header is written anew by keyboard alone, and taken back', async () => {
  const { page, excel } = await open({ book: bookOf(UNKNOWN_COLUMN) });
  const header = () => sheetOf(excel.book, '指標').cell(0, 3).value;
  await details(page).waitFor();
  await tabTo(page, '読み取り結果を詳しく見る');
  await page.keyboard.press('Enter');
  await tabTo(page, '指標　シート');
  await page.keyboard.press('Enter');
  await tabTo(page, '列の意味を選ぶ');
  await page.keyboard.press('Enter');
  await tabTo(page, '（選んでいません）');
  const meaning = page.getByLabel('D1「県のまとめ」').locator('option:checked');
  while ((await meaning.innerText()) !== '直近値 数値') await page.keyboard.press('ArrowDown');
  await tabTo(page, '見出しを選んだ意味の名前に書き直す');
  await page.keyboard.press('Enter');
  await says(page, '見出しを書き直し、読み取り直しました。');
  expect(header()).toBe('直近値 数値');
  expect(visible(excel.book)).toEqual(['基本情報', '指標']);
  await gone(page, /見出しの意味が分からない列が/);
  await tabTo(page, '取り消し', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await says(page, /か所を元に戻しました。/);
  expect(header()).toBe('県のまとめ');
});

test('a finding about columns leads to how its table was understood', async () => {
  const { page } = await open({ book: bookOf(UNKNOWN_COLUMN.replace('目標項目', '目標こうもく')) });
  await show(page, '点検');
  await page
    .getByText(/「目標項目」/)
    .first()
    .click();
  await page.getByRole('button', { name: 'この表の読み取り結果を見る' }).click();
  await page.getByLabel('D1「県のまとめ」').waitFor();
  expect(await focused(page)).toContain('指標　シート『指標』');
});

test('received forms alone are read and checked; what cannot be done with them is not offered', async () => {
  const { page } = await open({ book: await formsAlone() });
  await says(page, /できあがった別紙２だけのブックです。/);
  await page.getByRole('button', { name: '確認事項を見る' }).waitFor();
  expect(await page.getByRole('button', { name: '別紙２の作成へ進む' }).count()).toBe(0);
  await details(page).click();
  await table(page, /^指標　シート/)
    .first()
    .click();
  await page
    .getByRole('button', { name: /セルを表示\s目標項目$/ })
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: '列の意味を選ぶ' }).count()).toBe(0);
  await looksWell(page);

  const refused: readonly (readonly [Parameters<typeof show>[1], RegExp, RegExp])[] = [
    ['作成', /ここでは作成や書き出しを行いません/, /作成$|書き出す|前回の内容に戻す/],
    ['進捗', /評価の記入はできません/, /評価を(決める|変える)/],
    ['設定', /設定は、もとになった入力用のブックで/, /設定をブックに書く|項目を追加/],
  ];
  for (const [view, sentence, buttons] of refused) {
    await show(page, view);
    await says(page, sentence);
    expect(await page.locator('#view').getByRole('button', { name: buttons }).count()).toBe(0);
    await looksWell(page);
  }

  await show(page, '点検');
  await page.getByText(/話し言葉を用いません/).click();
  await page.getByRole('button', { name: '直す', exact: true }).click();
  await page.getByRole('group', { name: '直す内容' }).getByRole('button', { name: /直す/ }).first().click();
  await says(page, /1か所を直しました。/);
});

/** 別紙２ as a bureau receives them. */
async function formsAlone(): Promise<Book> {
  const target = takesAll();
  await generate(sampleInput('gunma-r5'), target, { onlyForms: true, allowErrors: true });
  return bookFromXlsx(Buffer.from(await writeXlsxWorkbook(target.drawings)), emptyBook);
}

const LAST_YEAR = `${BASICS}
## 項目
| 項目名 | 目標を設定するに至った現状と課題 | 取組の実施内容、実績 | 自己評価 |
| 介護予防 | 課題 | 実績 | 評価 |
## 昨年度の様式
| 別紙２ | < |
| 支援計画に記載した取組の支援についての目標（令和４年度）に対する自己評価結果 | < |
| 項目名 | 介護予防 |
| 自己評価 | 昨年の評価 |
| 連携 | 別の欄 |
`;

test('last year’s forms are told with what was read of each and what was left aside', async () => {
  const { page, excel } = await open({ book: bookOf(LAST_YEAR) });
  await details(page).click();
  await table(page, /^昨年度（令和４年度）の別紙２として読みました（1項目）/).click();
  await table(page, /^介護予防シート『昨年度の様式』A1:B5/).click();
  await says(page, '様式の欄に当たらず、読み取っていない欄：');
  await looksWell(page);
  await page.getByRole('button', { name: 'A4　セルを表示　自己評価' }).click();
  await expect.poll(() => selected(excel.book)).toBe('昨年度の様式!A4');
});
