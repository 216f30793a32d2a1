import { describe, expect, it } from 'vitest';
import { a1 } from '../../src/sheet/address';
import type { Book } from '../host/book/book';
import { settleAfterEach } from '../host/boundary/support';
import { bookOf } from '../app/excel/bookOf';
import { sheetOf, visible } from '../workbook/office/support';
import { openDesk } from './openDesk';

settleAfterEach();

const BOOK = `
## 基本情報
| 都道府県名 | 架空県 |
| 対象年度 | 令和６年度 |
| 計算方法 | |
| 評価基準◎ | 90 |

## 項目1
| 項目名 | 架空の項目 |
| 自己評価 | 本文。 |
`;

const column = (book: Book, letter: 0 | 1): readonly unknown[] =>
  Array.from({ length: 6 }, (_, row) => sheetOf(book, '基本情報').cell(row, letter).value);

async function opened(markdown = BOOK) {
  const book = bookOf(markdown);
  return { book, ...(await openDesk(book)) };
}

describe('settings', () => {
  it('are written into 基本情報, checked again, and taken back', async () => {
    const { book, desk } = await opened();
    const before = [column(book, 0), column(book, 1)];
    desk.settings.wish({ method: '達成率' });
    desk.settings.wish({ paper: 'ページ番号なし' });
    expect(desk.state().settings.wished).toEqual({ method: '達成率', paper: 'ページ番号なし' });
    await desk.settings.write({ method: '達成率', paper: 'ページ番号なし' });
    expect(column(book, 0).slice(2, 5)).toEqual(['計算方法', '評価基準◎', '用紙の設定']);
    expect(column(book, 1).slice(2, 5)).toEqual(['達成率', 90, 'ページ番号なし']);
    expect(desk.state().notice).toEqual({ kind: 'done', sentence: '3か所に設定を書きました。', undo: true });
    expect(desk.state().settings.wished).toEqual({});
    expect(desk.state().checked?.reading.report.basics).toMatchObject({
      method: { value: 'attainment' },
      pageNumber: { value: false },
    });

    await desk.editing.undo();
    expect([column(book, 0), column(book, 1)]).toEqual(before);
    expect(desk.state().checked?.reading.report.basics.method.value).toBeNull();
  });

  it('are obeyed by the forms that are made then: no number of a page', async () => {
    const { book, desk } = await opened();
    const footer = () =>
      visible(book)
        .filter((name) => name.startsWith('別紙２_'))
        .map((name) => sheetOf(book, name).page.footer.center);
    await desk.making.generate({ draft: true });
    expect(footer()).toEqual([expect.stringContaining('&P')]);
    await desk.settings.write({ paper: 'ページ番号なし' });
    await desk.making.generate({ draft: true });
    expect(desk.state().notice?.sentence).toBe('別紙２を1枚作りました。');
    expect(footer()).toEqual(['']);
  });

  it('are written where their lines stand by now', async () => {
    const { book, desk } = await opened();
    sheetOf(book, '基本情報').type(4, 0, '版');
    sheetOf(book, '基本情報').type(4, 1, '案');
    await desk.settings.write({ paper: 'ページ番号なし' });
    expect(column(book, 0).slice(4)).toEqual(['版', '用紙の設定']);
    expect(column(book, 1).slice(4)).toEqual(['案', 'ページ番号なし']);
  });

  it('leave alone and name what a colleague changed since', async () => {
    const { book, desk } = await opened();
    sheetOf(book, '基本情報').type(3, 1, 85);
    desk.settings.wish({ excellent: '95', method: '進捗率' });
    await desk.settings.write({ excellent: '95', method: '進捗率' });
    expect(column(book, 1).slice(2, 4)).toEqual([null, 85]);
    expect(desk.state().notice).toEqual({
      kind: 'refused',
      sentence:
        '『基本情報』シート B4は、表示した後に内容が変わっていたため、書いていません。いまの内容を確かめてください。',
    });
    expect(desk.state().settings.wished).toEqual({ excellent: '95', method: '進捗率' });
    expect(desk.state().checked?.reading.report.basics.thresholds.excellent.toNumber()).toBe(85);
    await desk.settings.write({ excellent: '95', method: '進捗率' });
    expect(column(book, 1).slice(2, 4)).toEqual(['進捗率', 95]);
  });

  it('are refused on a protected sheet', async () => {
    const { book, desk } = await opened();
    sheetOf(book, '基本情報').isProtected = true;
    await desk.settings.write({ method: '進捗率' });
    expect(desk.state().notice).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('『基本情報』') });
    expect(column(book, 1)[2]).toBeNull();
  });
});

describe('one more 項目', () => {
  it('gets a sheet of its own, where its name can be read', async () => {
    const { book, desk } = await opened();
    desk.settings.nameItem('架空の新項目');
    await desk.settings.addItem('架空の新項目');
    expect(desk.state().notice).toEqual({
      kind: 'done',
      sentence: '入力用のシートを1枚追加しました（『項目2』）。',
    });
    expect(visible(book)).toContain('項目2');
    expect(desk.state().settings.itemName).toBe('');
    expect(desk.state().checked?.reading.report.items.map(({ name }) => name.value)).toEqual([
      '架空の項目',
      '架空の新項目',
    ]);
    await desk.settings.addItem('架空の 新項目');
    expect(desk.state().notice).toEqual({ kind: 'refused', sentence: '同じ名前の項目がすでにあります。' });
  });

  it('gets the blank sheet that is kept ready, and that is taken back', async () => {
    const { book, desk } = await opened(`${BOOK}\n## 項目2\n| 番号 | 2 |\n| 項目名 | |\n| 自己評価 | |\n| まとめ | |`);
    await desk.settings.addItem('架空の新項目');
    expect(desk.state().notice).toEqual({
      kind: 'done',
      sentence: '空いていたシート『項目2』に項目名を書きました。',
      undo: true,
    });
    expect(sheetOf(book, '項目2').cell(1, 1).value).toBe('架空の新項目');
    await desk.editing.undo();
    expect(sheetOf(book, '項目2').cell(1, 1).value).toBeNull();
  });
});

describe('a decision', () => {
  const TABLE = `
## 指標
| 項目 | 目標項目 | 策定時の値 | 直近値 | 目標値 | 評価区分 |
| 甲 | 割合 | 10 | 15～25 | 30 | |
| 甲 | 回数 | 1 | 2 | 3 | |
`;
  const cells = (book: Book, row: number) => [5, 6].map((column) => sheetOf(book, '指標').cell(row, column).value);
  const draft = { rating: '○', reason: '架空の理由', method: null } as const;

  it('is written with its reason, shown after the next check, and taken back', async () => {
    const { book, desk } = await opened(TABLE);
    desk.deciding.draft('甲', draft);
    expect(desk.state().deciding.get('甲')).toEqual(draft);
    await desk.deciding.write('甲', 0, { rating: '○', reason: '架空の理由' });
    expect([cells(book, 0), cells(book, 1)]).toEqual([
      ['評価区分', '評価の理由'],
      ['○', '架空の理由'],
    ]);
    expect(desk.state().notice).toEqual({ kind: 'done', sentence: '3か所に評価を書きました。', undo: true });
    expect(desk.state().deciding.size).toBe(0);
    expect(desk.state().checked?.reading.report.indicators[0]).toMatchObject({
      rating: { value: '○' },
      reason: { value: '架空の理由' },
    });
    await desk.editing.undo();
    expect([cells(book, 0), cells(book, 1)]).toEqual([
      ['評価区分', null],
      [null, null],
    ]);
  });

  it('follows its indicator to the row where it stands by now', async () => {
    const { book, desk } = await opened(TABLE);
    const sheet = sheetOf(book, '指標');
    ['甲', '人数', 1, 2, 3].forEach((value, column) => sheet.type(1, column, value));
    ['甲', '割合', 10, '15～25', 30].forEach((value, column) => sheet.type(3, column, value));
    await desk.deciding.write('甲', 0, { rating: '○', reason: '架空の理由' });
    expect([1, 2, 3].map((row) => cells(book, row))).toEqual([
      [null, null],
      [null, null],
      ['○', '架空の理由'],
    ]);
  });

  it('is not written where the row says something else by now', async () => {
    const { book, desk } = await opened(TABLE);
    sheetOf(book, '指標').type(1, 3, 28);
    desk.deciding.draft('甲', draft);
    await desk.deciding.write('甲', 0, { rating: '○', reason: '架空の理由' });
    expect(cells(book, 1)).toEqual([null, null]);
    expect(desk.state().notice?.kind).toBe('refused');
    expect(desk.state().notice?.sentence).toContain(`『指標』シート ${a1({ row: 1, column: 5 })}は、`);
    expect(desk.state().deciding.size).toBe(1);
    expect(desk.state().checked?.reading.report.indicators[0]?.latest.value.written).toBe('28');
  });
});
