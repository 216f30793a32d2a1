import { describe, expect, it } from 'vitest';
import { carrying, type FormCarrying } from '../../src/app/carry';
import { check } from '../../src/app/check';
import { formsOf } from '../../src/app/forms';
import { handEditedForms } from '../../src/app/standing';
import type { Sheet } from '../../src/sheet/sheet';
import { readMarkdown } from '../../src/workbook/markdown';
import { inserted, rowOf, sheetOfDrawing, typed, withoutRow } from '../support/sheetOfDrawing';

const BASICS = `
## 基本情報

| 都道府県名 | 群馬県 |
| 対象年度 | 令和５年度 |
| 計算方法 | 達成率 |
`;
const ITEM = `
## 項目1

| 項目名 | 在宅医療と介護の連携 |
| 目標を設定するに至った現状と課題 | 診療所が足りない。 |
| | 研修の機会が少ない。 |
| | 相談が増えている。 |
| 取組の実施内容、実績 | 研修を行った。 |
| 自己評価 | 概ね計画的に実施できた。 |
| まとめ | 引き続き支援する。 |
`;
const indicators = (...rows: readonly string[]): string => `
## 指標

| 項目 | 目標項目 | 策定時の値 数値 | 策定時の値 年次 | 直近値 数値 | 直近値 年次 | 目標値 数値 | 注記 |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| 在宅医療と介護の連携 | ${row} |`).join('\n')}
`;

/** What can be carried back once a person has typed on each of the forms. */
async function carried(input: string, ...change: ((form: Sheet) => Sheet)[]): Promise<readonly FormCarrying[]> {
  const sheets = readMarkdown(input);
  const before = await check({ read: () => Promise.resolve(sheets) });
  const forms = formsOf(before, false).map(({ drawing }, at) => (change[at] ?? same)(sheetOfDrawing(drawing)));
  return carrying(await check({ read: () => Promise.resolve([...sheets, ...forms]) }));
}

const same = (sheet: Sheet): Sheet => sheet;
const figure = (name: string, column: number, text: string) => (sheet: Sheet) =>
  typed(sheet, rowOf(sheet, name), column, text);
const whys = (found: readonly FormCarrying[]) => found.flatMap(({ left }) => left.map(({ why }) => why));
const entries = (found: readonly FormCarrying[]) =>
  found.flatMap(({ carries }) => carries.map(({ edit }) => edit.after.entry));

describe('what would do something else than the form says', () => {
  it('is not offered: a deleted paragraph whose cell would stay as a blank line', async () => {
    const found = await carried(BASICS + ITEM, (sheet) => withoutRow(sheet, rowOf(sheet, '研修の機会が少ない。')));
    expect(entries(found)).toEqual([]);
    expect(whys(found)).toEqual(['joined']);
    const last = await carried(BASICS + ITEM, (sheet) => withoutRow(sheet, rowOf(sheet, '相談が増えている。')));
    expect(entries(last)).toEqual([{ kind: 'blank' }]);
  });

  it('is not offered: a text that would be read as a label of the sheet', async () => {
    const found = await carried(BASICS + ITEM, (sheet) => typed(sheet, rowOf(sheet, '研修を行った。'), 1, '自己評価'));
    expect(entries(found)).toEqual([]);
    expect(whys(found)).toEqual(['joined']);
  });

  it('is not offered: two forms of one name that want different figures in one cell', async () => {
    const second = ITEM.replace('## 項目1', '## 項目2').replace('研修を行った。', '会議を開いた。');
    const input = BASICS + ITEM + second + indicators('診療所 | 1 | H28 | 2 | R5 | 3 | ');
    const found = await carried(input, figure('診療所', 4, '7'), figure('診療所', 4, '8'));
    expect(entries(found)).toEqual([]);
    expect(whys(found)).toEqual(['joined', 'joined']);
  });
});

describe('what is carried back', () => {
  it('keeps numbers of grouped and padded formats numbers', async () => {
    const input = BASICS + ITEM + indicators('診療所 | 1,200 | H28 | 0.174 {0.0%} 17.4% | R5 | 3 {#,##0_ } 3 | ');
    const found = await carried(input, (sheet) => {
      const row = rowOf(sheet, '診療所');
      return typed(typed(typed(sheet, row, 2, '999'), row, 4, '18.0%'), row, 6, '1,003');
    });
    expect(entries(found)).toEqual([
      { kind: 'number', number: 999 },
      { kind: 'number', number: 0.18 },
      { kind: 'number', number: 1003 },
    ]);
  });

  it('has the whole of a long note, whatever was inserted between its pieces', async () => {
    const note = '注'.repeat(1200);
    const input = BASICS + ITEM + indicators(`診療所 | 1 | H28 | 2 | R5 | 3 | ${note}`);
    const found = await carried(input, (sheet) => {
      const row = sheet.rows.findIndex((cells) => cells[1]?.shown.startsWith('注注'));
      return inserted(sheet, row + 1, 1, '間の行');
    });
    expect(entries(found)).toEqual([]);
    expect(whys(found)).toEqual(['noCell']);
  });

  it('belongs to its own item, though another one bears the same name', async () => {
    const second = ITEM.replace('## 項目1', '## 項目2').replace('研修を行った。', '会議を開いた。');
    const input = BASICS + ITEM + second;
    const found = await carried(input, (sheet) => typed(sheet, rowOf(sheet, '研修を行った。'), 1, '改めた。'));
    expect(found).toMatchObject([{ isSure: true, carries: [{ after: '改めた。', edit: { sheet: '項目1' } }] }]);
  });

  it('leaves nothing to do for white space alone', async () => {
    const sheets = readMarkdown(BASICS + ITEM);
    const before = await check({ read: () => Promise.resolve(sheets) });
    const [form] = formsOf(before, false).map(({ drawing }) => sheetOfDrawing(drawing));
    if (!form) throw new Error('no form was drawn');
    const white = typed(form, rowOf(form, '　自己評価'), 0, '　自己評価 ');
    const checked = await check({ read: () => Promise.resolve([...sheets, white]) });
    expect(handEditedForms(checked)).toHaveLength(1);
    expect(carrying(checked)).toEqual([]);
  });
});
