import { expect, test } from 'vitest';
import { sample, says } from './support/hands';
import { stories } from './support/stories';

const open = stories();

test('the pane opens on the state of the workbook: whose it is, what was found, which tables', async () => {
  const { page, requests } = await open({ book: await sample('gunma-r5') });
  await page.getByRole('heading', { name: '群馬県' }).waitFor();
  await says(page, '令和５年度');
  for (const count of ['要修正 0件', '要確認 6件', '参考 12件']) await says(page, count);
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('状態');
  await says(page, '項目（シート『項目1』『項目2』『項目3』『項目4』『項目5』『項目6』）');
  await says(page, '給付適正化実施状況（シート『給付適正化実施状況』）');
  expect(requests.length).toBeGreaterThan(3);
});

test('an Excel that is too old is told so in one sentence', async () => {
  const { page, excel } = await open({ book: await sample('gunma-r5'), sets: { excelapi: '1.13' } });
  await says(page, 'この Excel は古いため使えません。Excel 2021 以降または Microsoft 365 で開いてください。');
  expect(await page.getByRole('button').count()).toBe(0);
  await excel.settled();
  expect(excel.book.sheets.map(({ name }) => name)).toEqual((await sample('gunma-r5')).sheets.map(({ name }) => name));
});
