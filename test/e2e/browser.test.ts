import { describe, expect, test } from 'vitest';
import { adr } from '../../src/sheet/address';
import { cellAt, type Sheet } from '../../src/sheet/sheet';
import { readXlsxWorkbook } from '../../src/workbook/xlsx';
import { chooseFile, dropFiles, SAMPLE, saveFile } from './support/files';
import { gone, making, says, show } from './support/hands';
import { focused, tabTo } from './support/keys';
import { objections, overflowing } from './support/looks';
import { fileStories } from './support/stories';

const open = fileStories();

const HALF_OPEN = /全角と半角のかっこが組になっています/;

function own(): Promise<readonly Sheet[]> {
  return readXlsxWorkbook(SAMPLE.bytes, SAMPLE.name);
}

function textAt(sheets: readonly Sheet[], name: string, cell: string): string {
  const sheet = sheets.find((one) => one.name === name);
  return (sheet && cellAt(sheet, adr(cell))?.shown) ?? '';
}

test('the whole job on a file: checked, corrected, made, looked at, saved; nothing leaves the page', async () => {
  const { page, requests } = await open();
  await says(page, 'どこにも送られません');
  await chooseFile(page, SAMPLE);
  for (const count of ['要修正 0件', '要確認 6件', '参考 12件']) await says(page, count);

  await show(page, '点検');
  await page.getByText(HALF_OPEN).click();
  const cell = page.getByRole('complementary');
  await cell.getByRole('heading', { name: '『項目3』シート B23' }).waitFor();
  await page.getByRole('button', { name: '直す', exact: true }).click();
  await page.getByRole('button', { name: 'この内容で直す' }).first().click();
  await says(page, '1か所を直しました。');
  await gone(page, HALF_OPEN);

  await show(page, '作成');
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  await show(page, '進捗');
  await says(page, /参考評価/);

  const { name, sheets } = await saveFile(page);
  expect(name).toBe('評価_別紙２.xlsx');
  const before = await own();
  const [own3] = before.filter((sheet) => sheet.name === '項目3');
  expect(sheets.slice(0, before.length).filter((sheet) => sheet.name !== '項目3')).toEqual(
    before.filter((sheet) => sheet !== own3),
  );
  expect(textAt(sheets, '項目3', 'B23')).toBe(textAt(before, '項目3', 'B23').replace('（2か所)', '（2か所）'));
  const added = sheets.slice(before.length).map((sheet) => sheet.name);
  expect(added.filter((one) => one.startsWith('別紙２_'))).toHaveLength(6);
  expect(added).toEqual(expect.arrayContaining(['点検結果', '進捗一覧', '保険者評価集計']));
  const { origin } = new URL(page.url());
  const places = new Set(requests.map((request) => new URL(request).origin));
  expect([...places]).toEqual([origin]);
});

test('files are read beside the page, which never stands still', async () => {
  const { page } = await open();
  await chooseFile(page, SAMPLE);
  await says(page, /要確認 6件/);
  expect(page.workers()).toHaveLength(1);
  await show(page, '作成');
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      for (const bar of document.querySelectorAll('[role=progressbar]')) document.title += bar.ariaLabel ?? '進';
    });
    seen.observe(document.body, { subtree: true, childList: true });
  });
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  expect((await page.title()).length).toBeGreaterThan('別紙２作成'.length);
});

test('opened from a folder, by a double click and without any server, it does the same', async () => {
  const { page } = await open({ from: 'folder' });
  await chooseFile(page, SAMPLE);
  await show(page, '作成');
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  expect((await saveFile(page)).name).toBe('評価_別紙２.xlsx');
});

test('the address of the pane, opened without Excel, leads to the page for files', async () => {
  const { page } = await open();
  await page.goto(page.url().replace('index.html', 'taskpane.html'));
  await page.getByRole('link', { name: 'Excel なしで使う' }).click();
  await says(page, 'どこにも送られません');
});

test('a file that is let go over the page is opened, and what was corrected is taken back', async () => {
  const { page } = await open();
  await dropFiles(page, [SAMPLE]);
  await says(page, /要確認 6件/);
  await show(page, '点検');
  await page.getByText(HALF_OPEN).click();
  await page.getByRole('button', { name: '直す', exact: true }).click();
  await page.getByRole('button', { name: 'この内容で直す' }).first().click();
  await says(page, '1か所を直しました。');
  await page.getByRole('button', { name: /^取り消し/ }).click();
  await says(page, '1か所を元に戻しました。');
  const { sheets } = await saveFile(page);
  expect(sheets).toEqual(await own());
});

test('the cell of a finding is typed into, checked again, and taken back', async () => {
  const { page } = await open({ width: 1000 });
  await chooseFile(page, SAMPLE);
  await show(page, '点検');
  await page.getByText(/直近値『486～533』は範囲です/).click();
  const cell = page.getByRole('complementary');
  const field = cell.getByRole('textbox', { name: 'このセルを直す' });
  expect(await field.inputValue()).toBe('486～533');
  await field.fill('533');
  await cell.getByText('文字として入ります。').waitFor();
  await cell.getByRole('button', { name: 'この内容で直す' }).click();
  await says(page, '『指標』シート G7を直しました。');
  await gone(page, /直近値『486～533』は範囲です/);
  expect(await cell.getByRole('cell', { name: '533', exact: true }).getAttribute('aria-current')).toBe('true');
  await page.getByRole('group', { name: 'お知らせ' }).getByRole('button', { name: '取り消し' }).click();
  await says(page, '1か所を元に戻しました。');
  await says(page, /直近値『486～533』は範囲です/);
  expect(await field.inputValue()).toBe('486～533');
});

test('what was made again is taken back', async () => {
  const { page } = await open();
  await chooseFile(page, SAMPLE);
  await show(page, '作成');
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  await page.getByRole('group', { name: 'お知らせ' }).getByRole('button', { name: '閉じる' }).click();
  await gone(page, '別紙２を6枚作りました。');
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  await page.getByRole('button', { name: '前回の内容に戻す' }).click();
  await says(page, '9枚のシートを前回の内容に戻しました。');
  expect((await saveFile(page)).sheets.filter(({ name }) => name.startsWith('besshi2'))).toEqual([]);
});

describe('what cannot be opened is refused in one sentence, and the page stays', () => {
  test.each([
    ['a text', [{ name: '表.xlsx', bytes: new TextEncoder().encode('項目,値') }], /^『表\.xlsx』は文字だけのファイル/],
    ['an empty file', [{ name: '空.xlsx', bytes: new Uint8Array() }], /^『空\.xlsx』は中身のない/],
    ['a broken file', [{ name: '壊.xlsx', bytes: SAMPLE.bytes.slice(0, 9000) }], /^『壊\.xlsx』は壊れているため/],
    ['two files', [SAMPLE, SAMPLE], /^ファイルが二つ以上あります/],
    ['no file', [], /^置かれたものはファイルではありません/],
  ])('%s', async (_, files, sentence) => {
    const { page } = await open();
    await dropFiles(page, files);
    const note = page.getByRole('group', { name: 'お知らせ' });
    await note.waitFor();
    expect(await note.innerText()).toMatch(sentence);
    await chooseFile(page, SAMPLE);
    await says(page, /要確認 6件/);
    await dropFiles(page, files);
    await says(page, sentence);
    await says(page, /要確認 6件/);
  });
});

test('what was changed and not saved is never left without asking', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: '見本で試す' }).click();
  await says(page, /要確認 6件/);
  await page.getByRole('button', { name: '入力用シートを追加' }).click();
  await says(page, /入力用のシートを\d枚追加しました/);
  await says(page, '変更あり');

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  const leave = page.getByRole('button', { name: '別のファイルを開く' });
  await leave.click();
  await page.getByRole('button', { name: 'やめる' }).click();
  await says(page, '変更あり');
  await dropFiles(page, [SAMPLE]);
  await page.getByRole('button', { name: 'やめる' }).click();
  await saveFile(page);
  await gone(page, '変更あり');
  await leave.click();
  await says(page, 'どこにも送られません');
});

test('by keyboard alone, the focus always in sight', async () => {
  const { page } = await open();
  await tabTo(page, '見本で試す');
  await page.keyboard.press('Enter');
  await says(page, /要確認 6件/);
  await tabTo(page, '状態');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await tabTo(page, '計算方法が選ばれていない');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '『基本情報』シート B7' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { name: '『項目2』シート B31' }).waitFor();
  expect(await focused(page)).toContain('在宅医療・介護連携相談センター');
  await tabTo(page, '閉じる');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary').waitFor({ state: 'detached' });
  expect(await focused(page)).toContain('在宅医療・介護連携相談センター');
});

describe.each(['light', 'dark'] as const)('axe objects to nothing in the %s theme', (theme) => {
  test.each([320, 450, 1000])('at %i px', async (width) => {
    const { page } = await open({ theme, width });
    await says(page, '見本で試す');
    expect([await objections(page), await overflowing(page)]).toEqual([[], []]);
    await dropFiles(page, []);
    await says(page, /^置かれたものはファイルではありません/);
    expect(await objections(page)).toEqual([]);
    await chooseFile(page, SAMPLE);
    await says(page, /要確認 6件/);
    expect([await objections(page), await overflowing(page)]).toEqual([[], []]);
    await show(page, '点検');
    await page.getByText(/話し言葉を用いません/).click();
    await page.getByRole('heading', { name: '『項目3』シート B11' }).waitFor();
    expect(await objections(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'このセルを直す' }).fill('改めた文');
    await page.getByRole('complementary').getByRole('button', { name: 'この内容で直す' }).click();
    await says(page, '変更あり');
    await page.getByRole('button', { name: '別のファイルを開く' }).click();
    await page.getByRole('button', { name: 'やめる' }).waitFor();
    expect(await objections(page)).toEqual([]);
  });
});
