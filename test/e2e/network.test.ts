import { expect, inject, test } from 'vitest';
import { opener } from './support/session';
import { making, sample, says, show } from './support/hands';
import { stories } from './support/stories';

const open = stories();

test('nothing leaves the own origin in a whole session, and the policy refuses nothing of the pane', async () => {
  const { page, requests, problems } = await open({ book: await sample('gunma-r5') });
  await says(page, /要確認 6件/);
  await show(page, '点検');
  await page.getByText(/「（」が閉じていません/).click();
  await show(page, '作成');
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  await page
    .getByRole('button', { name: /^仕上がりを見る/ })
    .first()
    .click();
  await page.getByRole('img', { name: /1ページ目/ }).waitFor();
  await show(page, '進捗');
  await says(page, /参考評価/);
  const { origin } = new URL(page.url());
  expect([...new Set(requests.map((request) => new URL(request).origin))]).toEqual([origin]);
  expect(problems).toEqual([]);
});

test('what would leave is refused by the policy and seen by this test', async () => {
  const chromium = await opener(inject('built'));
  const { page, problems } = await chromium.open({ book: await sample('gunma-r5') });
  await says(page, /要確認 6件/);
  expect(problems).toEqual([]);
  await page.evaluate(() => {
    void fetch('https://elsewhere.invalid/').catch(() => undefined);
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.invalid/a.png' }));
    const markup = document.createElement('p');
    markup.setAttribute('style', 'color: red');
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.name = "ran"' }));
  });
  await expect.poll(() => problems.join('\n')).toMatch(/connect-src[^]*img-src[^]*style-src-attr[^]*script-src/);
  expect(await page.evaluate(() => window.name)).toBe('');
  await chromium.close();
});
