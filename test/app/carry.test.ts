import { describe, expect, it } from 'vitest';
import { carrying, type FormCarrying } from '../../src/app/carry';
import { check, type Checked } from '../../src/app/check';
import { formsOf } from '../../src/app/forms';
import { itemStatuses } from '../../src/app/items';
import { readingAfter } from '../../src/app/rehearse';
import { carriedForms, handEditedForms } from '../../src/app/standing';
import type { Sheet } from '../../src/sheet/sheet';
import { readMarkdown } from '../../src/workbook/markdown';
import { inserted, rowOf, sheetOfDrawing, typed, withoutRow } from '../support/sheetOfDrawing';

const INPUT = `
## 基本情報

| 都道府県名 | 群馬県 |
| 対象年度 | 令和５年度 |
| 計算方法 | 達成率 |

## 項目1

| 項目名 | 在宅医療と介護の連携 |
| 目標を設定するに至った現状と課題 | 診療所が足りない。<br>研修の機会が少ない。 |
| 取組の実施内容、実績 | １　主な取組実績<br>・研修を行った。<br>・派遣を行った。<br>２　主な目標指標の進捗状況 |
| 自己評価 | 概ね計画的に実施できた。 |
| 管内保険者の自己評価結果の概要 |  |
| まとめ | 引き続き支援する。 |

## 指標

| 項目 | 目標項目 | 単位 | 策定時の値 数値 | 策定時の値 年次 | 直近値 数値 | 直近値 年次 | 目標値 数値 | 注記 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 在宅医療と介護の連携 | 在宅療養支援診療所 | か所 | 237 | H28 | 264 | R5 | 250 | 各年度末 |
`;

/** The workbook with its one form on a sheet, on which a person then typed. */
async function edited(change: (form: Sheet) => Sheet, input = INPUT): Promise<Checked> {
  const before = await check({ read: () => Promise.resolve(readMarkdown(input)) });
  const [form] = formsOf(before, false);
  if (!form) throw new Error('no form was drawn');
  const sheets = [...before.reading.sheets, change(sheetOfDrawing(form.drawing))];
  return check({ read: () => Promise.resolve(sheets) });
}

async function changes(change: (form: Sheet) => Sheet): Promise<FormCarrying> {
  const [found] = carrying(await edited(change));
  if (!found) throw new Error('nothing was changed');
  return found;
}

const over = (from: string, to: string) => (sheet: Sheet) => typed(sheet, rowOf(sheet, from), 1, to);

describe('carrying back what was changed by hand', () => {
  it('has nothing to carry while nobody typed on the forms', async () => {
    expect(carrying(await edited((sheet) => sheet))).toEqual([]);
  });

  it('brings a paragraph to its own cell, whose other lines stay', async () => {
    const { carries, left, isSure } = await changes(over('・派遣を行った。', '・派遣を12回行った。'));
    expect(left).toEqual([]);
    expect(isSure).toBe(true);
    expect(carries).toHaveLength(1);
    const text = '１　主な取組実績\n・研修を行った。\n・派遣を12回行った。\n２　主な目標指標の進捗状況';
    expect(carries[0]?.edit).toMatchObject({
      sheet: '項目1',
      at: { row: 2, column: 1 },
      after: { entry: { kind: 'text', text } },
    });
  });

  it('brings lines that were inserted or deleted', async () => {
    const { carries } = await changes((sheet) => {
      const fuller = inserted(sheet, rowOf(sheet, '・派遣を行った。'), 1, '・会議を開いた。');
      return withoutRow(fuller, rowOf(fuller, '研修の機会が少ない。'));
    });
    expect(carries.map(({ after }) => after)).toEqual([
      '診療所が足りない。',
      '１　主な取組実績\n・研修を行った。\n・会議を開いた。\n・派遣を行った。\n２　主な目標指標の進捗状況',
    ]);
  });

  it('fills a blank cell with what was written into a blank box', async () => {
    const { carries } = await changes((sheet) =>
      typed(sheet, rowOf(sheet, 'イ　管内保険者の自己評価結果の概要') + 1, 1, '11市町村で達成した。'),
    );
    expect(carries).toMatchObject([
      {
        part: '管内保険者の自己評価結果の概要',
        before: '',
        after: '11市町村で達成した。',
        edit: { at: { row: 4, column: 1 } },
      },
    ]);
  });

  it('keeps a number a number and takes a range for a text', async () => {
    const at = (sheet: Sheet) => rowOf(sheet, '在宅療養支援診療所（か所）');
    const one = await changes((sheet) => typed(sheet, at(sheet), 4, '265'));
    expect(one.carries[0]?.edit.after.entry).toEqual({ kind: 'number', number: 265 });
    const other = await changes((sheet) => typed(sheet, at(sheet), 4, '264～266'));
    expect(other.carries[0]?.edit.after.entry).toEqual({ kind: 'text', text: '264～266' });
  });

  it('takes the unit that the form adds to a name away again', async () => {
    const { carries } = await changes(over('在宅療養支援診療所（か所）', '在宅療養支援病院（か所）'));
    expect(carries[0]?.edit.after.entry).toEqual({ kind: 'text', text: '在宅療養支援病院' });
  });

  it('says what stays on the form alone, and why', async () => {
    const { left, carries } = await changes((sheet) => {
      const named = over('在宅医療と介護の連携', '在宅医療と介護')(sheet);
      const titled = typed(named, rowOf(named, '　自己評価'), 0, '　自己評価結果');
      return typed(titled, 2, 12, '覚え書き');
    });
    expect(carries).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual(['wording', 'itemName', 'outside']);
  });

  it('does not touch a formula', async () => {
    const input = INPUT.replace(
      '| 自己評価 | 概ね計画的に実施できた。 |',
      '| 自己評価 | =A1 → 概ね計画的に実施できた。 |',
    );
    const [found] = carrying(await edited(over('概ね計画的に実施できた。', '計画どおり実施できた。'), input));
    expect(found?.carries).toEqual([]);
    expect(found?.left).toMatchObject([{ part: '自己評価', text: '計画どおり実施できた。', why: 'formula' }]);
  });

  it('says where the input was changed as well', async () => {
    const { reading } = await edited(over('引き続き支援する。', '引き続き支援を行う。'));
    const sheets = reading.sheets.map((sheet) => (sheet.name === '項目1' ? typed(sheet, 3, 1, '改めた。') : sheet));
    const [found] = carrying(await check({ read: () => Promise.resolve(sheets) }));
    expect(found?.isSure).toBe(false);
    expect(found?.carries.map(({ part }) => part)).toEqual(['自己評価', 'まとめ']);
  });
});

describe('what was carried back', () => {
  it('is said by the input: the form may be made anew', async () => {
    const checked = await edited(over('・派遣を行った。', `・派遣を12回行った。${'詳しくは次のとおり。'.repeat(60)}`));
    expect(itemStatuses(checked)[0]?.state).toBe('edited');
    expect([...carriedForms(checked)]).toEqual([]);
    const edits = carrying(checked).flatMap(({ carries }) => carries.map(({ edit }) => edit));
    const { sheets } = readingAfter(checked.reading, edits);
    const after = await check({ read: () => Promise.resolve(sheets) });
    expect(carrying(after)).toEqual([]);
    expect(handEditedForms(after)).toHaveLength(1);
    expect([...carriedForms(after).keys()]).toEqual(['別紙２_1_在宅医療と介護の連携']);
    expect(itemStatuses(after)[0]?.state).toBe('current');
  });
});
