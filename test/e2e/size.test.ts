import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { emptyBook } from '../host/book';
import { sample, says, show } from './support/hands';
import { opener, type Opener } from './support/session';
import { RULES, scriptsOf, weightOf } from './support/weight';

const SCRIPTS = /\.js$/;
/** Files that no page names, but its scripts. */
const LATER = /\/\d+\.[^/]+\.js$/;

let chromium: Opener | undefined;
beforeAll(async () => {
  chromium = await opener(inject('built'));
});
afterAll(() => chromium?.close());

test('the first screen costs at most 250 kB of JavaScript as it travels', () => {
  const { first, rules, all } = weightOf(inject('built').pane);
  expect(scriptsOf(inject('built').pane)).toHaveLength(1);
  expect(first).toBeGreaterThan(100);
  expect(first).toBeLessThanOrEqual(250);
  expect(rules).toBeGreaterThan(10);
  expect(all).toBeGreaterThan(first + rules);
});

test('the first screen needs nothing but the rules besides; what does not come is said where it is wanted, and the rest works', async () => {
  const { page, excel, reopen, close } = await open();
  const named = scriptsOf(inject('built').pane);
  const refused: string[] = [];
  await page.route(SCRIPTS, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name.startsWith('office/') || named.includes(name) || RULES.test(name)) return route.continue();
    refused.push(name);
    return route.abort();
  });
  await reopen();
  await says(page, '要確認 6件');
  await page.getByRole('button', { name: 'もう一度点検する' }).click();
  await says(page, '要確認 6件');
  await show(page, '点検');
  await says(page, '画面の一部を読み込めませんでした。この画面を開き直してください。');
  await show(page, '状態');
  expect(refused.length).toBeGreaterThan(3);

  await page.unroute(SCRIPTS);
  await show(page, '点検');
  await says(page, /「（」が閉じていません/);
  await excel.settled();
  await close();
});

test('a job whose file does not come is refused in a sentence, and done at the next press', async () => {
  const { page, excel, reopen, close } = await open('empty');
  const add = page.getByRole('button', { name: '入力用シートを追加' });
  await add.waitFor();
  await page.route(LATER, (route) => route.abort());
  await reopen();
  await add.waitFor();
  await add.click();
  await says(page, /^この操作に必要なファイルを読み込めませんでした。ブックには何も書き込んでいません。/);
  await page.unroute(LATER);
  await add.click();
  await says(page, /^入力用のシートを\d+枚追加しました/);
  await excel.settled();
  await close();
});

async function open(what: 'sample' | 'empty' = 'sample') {
  if (!chromium) throw new Error('Chromium has not been started');
  const book = what === 'sample' ? await sample('gunma-r5') : emptyBook({ sheets: ['Sheet1'] });
  return chromium.open({ book });
}
