import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chooseFile, dropFiles, SAMPLE, saveFile } from './support/files';
import { gone, making, says, show } from './support/hands';
import { focused } from './support/keys';
import { objections, overflowing } from './support/looks';
import { fileStories } from './support/stories';
import { noticingJobs, slowFile, spoilWorkers, workersLeft } from './support/workers';

const open = fileStories();
const slow = slowFile();

const STOPPED = `『${slow.name}』の読み取りを中止しました。ファイルは元のままです。`;
const UNCHANGED = '中止しました。ブックは元のままです。';

const stop = (page: Page) => page.getByRole('button', { name: '中止' });

test('a file that is read for long is stopped, and the next one is read', async () => {
  const { page } = await open();
  await chooseFile(page, slow);
  await says(page, `『${slow.name}』を読み取っています。`);
  await stop(page).click();
  await says(page, STOPPED);
  expect(await focused(page)).toContain('ファイルを選ぶ');
  await workersLeft(page, 0);
  await chooseFile(page, SAMPLE);
  await says(page, /要確認 6件/);
  await workersLeft(page, 1);
});

test('while another file is read the open one is worked in, and stays when that is stopped', async () => {
  const { page } = await open();
  await chooseFile(page, SAMPLE);
  await says(page, /要確認 6件/);
  await dropFiles(page, [slow]);
  await stop(page).waitFor();
  await show(page, '点検');
  await page.getByText(/全角と半角のかっこが組になっています/).waitFor();
  await show(page, '作成');
  await stop(page).click();
  await says(page, STOPPED);
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  expect((await saveFile(page)).name).toBe('評価_別紙２.xlsx');
});

test('of two files the later one is opened', async () => {
  const { page } = await open();
  await chooseFile(page, slow);
  await stop(page).waitFor();
  await dropFiles(page, [SAMPLE]);
  await says(page, /要確認 6件/);
  await says(page, SAMPLE.name);
  await workersLeft(page, 1);
});

test('changes of the open file stop: what was being done is not done, and is done at the next press', async () => {
  const { page } = await open();
  await chooseFile(page, SAMPLE);
  await says(page, /要確認 6件/);
  await dropFiles(page, [slow]);
  await stop(page).click();
  await says(page, STOPPED);
  const mend = await spoilWorkers(page, 'hanging');

  await show(page, '点検');
  await page.getByText(/全角と半角のかっこが組になっています/).click();
  await page.getByRole('button', { name: '直す', exact: true }).click();
  const correct = page.getByRole('button', { name: 'この内容で直す' }).first();
  await correct.click();
  await says(page, 'ファイルを読み書きしています。');
  await stop(page).click();
  await says(page, UNCHANGED);
  await gone(page, 'ファイルを読み書きしています。');
  await show(page, '作成');
  await page.getByRole('group', { name: 'お知らせ' }).getByRole('button', { name: '閉じる' }).click();
  await gone(page, UNCHANGED);
  await making(page).click();
  await stop(page).click();
  await says(page, UNCHANGED);
  expect(await page.getByText('変更あり').count()).toBe(0);

  await mend();
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  await says(page, '変更あり');
});

describe('a worker that', () => {
  test('never answers is given up when its time is over', async () => {
    const { page } = await open();
    const mend = await spoilWorkers(page, 'hanging');
    const asked = await noticingJobs(page);
    await page.clock.install();
    await chooseFile(page, SAMPLE);
    await asked();
    await stop(page).waitFor();
    await page.clock.runFor(30_000);
    await says(page, `『${SAMPLE.name}』の読み取りが30秒たっても終わらないため、止めました。ブックは元のままです。`);
    await workersLeft(page, 0);
    await mend();
    await chooseFile(page, SAMPLE);
    await says(page, /要確認 6件/);
  });

  test('breaks is replaced', async () => {
    const { page } = await open();
    const mend = await spoilWorkers(page, 'breaking');
    await chooseFile(page, SAMPLE);
    await says(page, `『${SAMPLE.name}』の処理が途中で止まりました。ブックは元のままです。`);
    await mend();
    await chooseFile(page, SAMPLE);
    await says(page, /要確認 6件/);
    await workersLeft(page, 1);
  });
});

test('opened from a folder: it is said beforehand that the page stands still, and nothing to stop it is shown', async () => {
  const { page } = await open({ from: 'folder' });
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      document.title += document.querySelector('main')?.innerText ?? '';
    });
    seen.observe(document.body, { subtree: true, childList: true });
  });
  await chooseFile(page, SAMPLE);
  await says(page, /要確認 6件/);
  const shown = await page.title();
  expect(shown).toContain(`『${SAMPLE.name}』を読み取っています。読み終わるまで、この画面は動きません。`);
  expect(shown).not.toContain('中止');
});

describe.each(['light', 'dark'] as const)('axe objects to nothing while a file is read, in the %s theme', (theme) => {
  test.each([320, 450])('at %i px', async (width) => {
    const { page } = await open({ theme, width });
    const mend = await spoilWorkers(page, 'hanging');
    await chooseFile(page, SAMPLE);
    await stop(page).waitFor();
    expect([await objections(page), await overflowing(page)]).toEqual([[], []]);
    await stop(page).click();
    await mend();
    await chooseFile(page, SAMPLE);
    await says(page, /要確認 6件/);
    await dropFiles(page, [slow]);
    await stop(page).click();
    await says(page, STOPPED);
    await spoilWorkers(page, 'hanging');
    await dropFiles(page, [SAMPLE]);
    await stop(page).waitFor();
    expect([await objections(page), await overflowing(page)]).toEqual([[], []]);
  });
});
