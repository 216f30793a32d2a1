import { expect, it } from 'vitest';
import { a1 } from '../../src/sheet/address';
import type { Desk } from '../../src/taskpane/desk/desk';
import type { Book } from '../host/book/book';
import { settleAfterEach } from '../host/boundary/support';
import { bookOf } from '../app/excel/bookOf';
import { sheetOf, visible } from '../workbook/office/support';
import { openDesk } from './openDesk';

settleAfterEach();

const BOOK = `
## 基本情報
| 都道府県名 | 長野県 |
| 対象年度 | 令和５年度 |
| 計算方法 | 進捗率 |
## 指標
| 項目 | 目標項目 | 策定時の値 | 直近値 | 直近値 年次 | 目標値 |
| 介護予防 | 通いの場 | 100 | 120 | R4 | 150 |
`;

const ofRule = (desk: Desk) => desk.state().checked?.findings.filter(({ code }) => code === 'stale-latest') ?? [];
const told = (desk: Desk) =>
  ofRule(desk).map(({ severity, place, accepted }) => `${severity} ${place && a1(place.at)} ${accepted?.reason ?? ''}`);

async function opened() {
  const book = bookOf(BOOK);
  const { desk } = await openDesk(book);
  const [finding] = ofRule(desk);
  if (!finding) throw new RangeError('no finding');
  return { book, desk, finding };
}

it('lets a finding stand with the reason typed, and takes it back', async () => {
  const { book, desk, finding } = await opened();
  expect(told(desk)).toEqual(['warning E2 ']);
  desk.accepting.say(finding, '調査の公表が遅い');
  await desk.accepting.accept(finding);
  expect(visible(book)).toEqual(['基本情報', '指標', '設定']);
  expect(told(desk)).toEqual(['info E2 調査の公表が遅い']);
  expect(desk.state().reasons.size).toBe(0);
  expect(desk.state().notice).toEqual({
    kind: 'done',
    sentence: '確認済みと理由を『設定』に書き、点検し直しました。',
    undo: true,
  });
  await desk.editing.undo();
  expect(told(desk)).toEqual(['warning E2 ']);
  expect(visible(book)).toEqual(['基本情報', '指標']);
  expect(desk.state().notice?.sentence).toBe(
    '『設定』に書いた内容を元に戻しました。加えたシート『設定』も除きました。',
  );
});

it.each([
  ['what a person typed there', (book: Book) => sheetOf(book, '設定').type(30, 0, '控え')],
  ['a formula that speaks of it', (book: Book) => sheetOf(book, '指標').type(5, 7, '=設定!A1')],
])('leaves the sheet that was added where there is %s', async (_, type) => {
  const { book, desk, finding } = await opened();
  desk.accepting.say(finding, '調査の公表が遅い');
  await desk.accepting.accept(finding);
  type(book);
  await desk.check();
  await desk.editing.undo();
  expect(told(desk)).toEqual(['warning E2 ']);
  expect(visible(book)).toEqual(['基本情報', '指標', '設定']);
  expect(desk.state().notice?.sentence).toContain('加えたシート『設定』は残っています。');
});

it('takes back a second row, and leaves the first with its sheet', async () => {
  const { book, desk, finding } = await opened();
  desk.accepting.say(finding, '調査の公表が遅い');
  await desk.accepting.accept(finding);
  desk.accepting.say(finding, '今年度の値を求める');
  await desk.accepting.regrade(finding, 'error');
  await desk.editing.undo();
  expect(told(desk)).toEqual(['info E2 調査の公表が遅い']);
  expect(visible(book)).toEqual(['基本情報', '指標', '設定']);
  expect(desk.state().notice?.sentence).toBe('『設定』に書いた内容を元に戻しました。');
});

it('gives a rule another degree', async () => {
  const { desk, finding } = await opened();
  desk.accepting.say(finding, '今年度の値を求める');
  await desk.accepting.regrade(finding, 'error');
  expect(told(desk)).toEqual(['error E2 ']);
});

it('keeps the reason where nothing is written: the cell says something else by now', async () => {
  const { book, desk, finding } = await opened();
  sheetOf(book, '指標').type(1, 4, 'R3');
  desk.accepting.say(finding, '調査の公表が遅い');
  await desk.accepting.accept(finding);
  expect(visible(book)).toEqual(['基本情報', '指標']);
  expect([...desk.state().reasons.values()]).toEqual(['調査の公表が遅い']);
  expect(desk.state().notice).toMatchObject({
    kind: 'refused',
    sentence: expect.stringContaining('『指標』シート E2'),
  });
});

it('asks for a reason', async () => {
  const { book, desk, finding } = await opened();
  await desk.accepting.accept(finding);
  expect(visible(book)).toEqual(['基本情報', '指標']);
  expect(desk.state().notice).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('理由が記入') });
});
