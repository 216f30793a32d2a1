import { expect, it } from 'vitest';
import type { Pointing } from '../../src/app/point';
import { placeKey } from '../../src/taskpane/desk/pointing';
import { adr } from '../../src/sheet/address';
import { settleAfterEach } from '../host/boundary/support';
import { bookOf } from '../app/excel/bookOf';
import { sheetOf, visible } from '../workbook/office/support';
import { openDesk } from './openDesk';

settleAfterEach();

const BOOK = `
## 基本情報
| 都道府県名 | 架空県 |
| 対象年度 | 令和５年度 |
## 指標
| 項目 | 目標項目 | 策定時の値 | 県のまとめ | 目標値 |
| 介護予防 | 通いの場 | 100 | 120 | 150 |
`;
const PLACE = { sheet: '指標', at: adr('D1') };
const LATEST: Pointing = { table: '指標', place: PLACE, header: '県のまとめ', field: 'latest', reason: '庁内の呼び方' };

async function opened() {
  const book = bookOf(BOOK);
  const { desk } = await openDesk(book);
  const latest = () => desk.state().checked?.reading.report.indicators[0]?.latest.value.written;
  return { book, desk, latest };
}

it('writes what a column means into a new sheet 設定, reads again, and takes it back', async () => {
  const { book, desk, latest } = await opened();
  expect(latest()).toBe('');
  desk.pointing.choose(PLACE, 'latest');
  desk.pointing.say('庁内の呼び方');
  expect(desk.state().pointing.fields.get(placeKey(PLACE))).toBe('latest');
  await desk.pointing.write([LATEST]);
  expect(visible(book)).toEqual(['基本情報', '指標', '設定']);
  expect(latest()).toBe('120');
  expect(desk.state().pointing.fields.size).toBe(0);
  expect(desk.state().notice).toEqual({
    kind: 'done',
    sentence: '列の意味を『設定』に書き、読み取り直しました。',
    undo: true,
  });
  await desk.editing.undo();
  expect(latest()).toBe('');
});

it('writes nothing where the header was changed since, and keeps what was chosen', async () => {
  const { book, desk } = await opened();
  sheetOf(book, '指標').type(0, 3, '国のまとめ');
  desk.pointing.choose(PLACE, 'latest');
  await desk.pointing.write([LATEST]);
  expect(visible(book)).toEqual(['基本情報', '指標']);
  expect(desk.state().pointing.fields.size).toBe(1);
  expect(desk.state().notice).toMatchObject({
    kind: 'refused',
    sentence: expect.stringContaining('『指標』シート D1'),
  });
});

it('drops what was said of columns where they are said to be of another table', async () => {
  const { desk } = await opened();
  desk.pointing.choose(PLACE, 'latest');
  desk.pointing.chooseTable({ sheet: '指標', at: adr('A1') }, '取組実績', [PLACE]);
  expect(desk.state().pointing.fields.size).toBe(0);
  desk.pointing.choose(PLACE, null);
  desk.pointing.choose(PLACE, undefined);
  expect(desk.state().pointing.fields.size).toBe(0);
});

it('writes the header anew, keeps what was said of other columns, and takes it back', async () => {
  const { book, desk, latest } = await opened();
  const other = { sheet: '指標', at: adr('E1') };
  desk.pointing.choose(PLACE, 'latest');
  desk.pointing.choose(other, null);
  await desk.pointing.correct([LATEST]);
  expect(sheetOf(book, '指標').cell(0, 3).value).toBe('直近値 数値');
  expect(visible(book)).toEqual(['基本情報', '指標']);
  expect(latest()).toBe('120');
  expect([...desk.state().pointing.fields.keys()]).toEqual([placeKey(other)]);
  expect(desk.state().notice).toEqual({
    kind: 'done',
    sentence: '見出しを書き直し、読み取り直しました。',
    undo: true,
  });
  await desk.editing.undo();
  expect(sheetOf(book, '指標').cell(0, 3).value).toBe('県のまとめ');
  expect(latest()).toBe('');
});
