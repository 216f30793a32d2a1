import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readXlsxWorkbook } from '../../src/workbook/xlsx';
import { emptyBook } from '../host/book';
import { differencesOf } from '../host/file/differences';
import { seen } from '../host/file/seen';
import { sheetOf, visible } from '../workbook/office/support';
import { making, sample, says, setBasics, show } from './support/hands';
import { stories } from './support/stories';

const open = stories();

const THIRD = '別紙２_3_認知症総合支援';
const TYPED = '前橋市で開いた研修を、決裁のときに書き加えた。前橋地域は二回。';

/** The names of the sheets as two readers see them, all texts, and every part of the package. */
async function look(file: Uint8Array | undefined) {
  if (!file) throw new Error('nothing was opened');
  const sheets = await readXlsxWorkbook(file, 'out.xlsx');
  const { sheets: seenByLibrary } = await readXlsx(file);
  expect(seenByLibrary.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  return {
    names: sheets.map(({ name }) => name),
    hidden: sheets.filter(({ visibility }) => visibility !== 'visible'),
    texts: sheets.flatMap(({ rows }) => rows.flat()).flatMap((cell) => (cell ? [cell.shown] : [])),
    parts: Object.entries(unzipSync(file)).map(([path, part]) => `${path}\n${strFromU8(part)}`),
  };
}

test('the forms leave as they stand, edited by hand, in a workbook of their own', async () => {
  const book = await sample('gunma-r5');
  setBasics(book, '公表時の保険者名', 'しない');
  const { page, excel } = await open({ book });
  await show(page, '作成');
  await says(page, /の別紙２がまだありません/);
  const sending = page.getByRole('button', { name: '提出用に書き出す' });
  expect(await sending.getAttribute('aria-disabled')).toBe('true');
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  sheetOf(book, THIRD).type(13, 1, TYPED);
  sheetOf(book, THIRD).type(13, 6, '欄外の控え');
  const forms = visible(book).filter((name) => name.startsWith('別紙２_'));
  const before = seen(book);

  await sending.click();
  await says(page, /別紙２を6枚書き出しました。/);
  await says(page, '様式の外に書かれているため、入れなかった文：');
  const sent = await look(excel.opened[0]);
  expect([sent.names, sent.hidden]).toEqual([forms, []]);
  expect(sent.texts).toContain(TYPED);
  expect(sent.parts.filter((part) => /欄外の控え|点検結果|進捗一覧|besshi2|comment|creator/i.test(part))).toEqual([]);

  await page.getByRole('button', { name: '公表用に書き出す' }).click();
  await says(page, /保険者名の一部が残っている文/);
  await says(page, `『${THIRD}』「前橋」：前橋地域は二回。`);
  await says(page, '置き換えた保険者名：前橋市→Ａ市');
  const published = await look(excel.opened[1]);
  expect(published.names).toEqual(forms);
  expect(published.texts).toContain(TYPED.replace('前橋市', 'Ａ市'));
  expect(published.parts.filter((part) => part.includes('前橋市'))).toEqual([]);
  expect(differencesOf(before, seen(book))).toEqual([]);
});

test('where something must be corrected the person is asked before', async () => {
  const book = await sample('gunma-r5');
  const { page, excel } = await open({ book });
  await show(page, '作成');
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  setBasics(book, '都道府県名', '架空');
  await show(page, '状態');
  await page.getByRole('button', { name: 'もう一度点検する' }).click();
  await says(page, '要修正 1件');
  await show(page, '作成');
  await says(page, /作成した後で入力が変わっています/);
  const sending = page.getByRole('button', { name: '提出用に書き出す' });
  expect(await sending.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('checkbox', { name: '要修正が1件残っていますが、書き出す' }).check();
  await sending.click();
  await says(page, /別紙２を6枚書き出しました。/);
  expect(excel.opened).toHaveLength(1);
});

test('a workbook without tables offers the sample, which opens beside it, and input sheets', async () => {
  const book = emptyBook({ sheets: ['Sheet1'] });
  const { page, excel, requests } = await open({ book });
  await page.getByRole('button', { name: '見本で試す' }).click();
  await says(page, /^見本を新しいブックとして開きました。/);
  expect(excel.opened).toEqual([new Uint8Array(readFileSync('assets/sample/gunma-r5.xlsx'))]);
  expect(visible(book)).toEqual(['Sheet1']);
  expect(requests.filter((request) => request.endsWith('.xlsx'))).toHaveLength(1);

  await page.getByRole('button', { name: '入力用シートを追加' }).focus();
  await page.keyboard.press('Enter');
  await says(page, /^入力用のシートを/);
  await page.getByRole('heading', { name: '読み取った表' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
});
