import { describe, expect, it } from 'vitest';
import type { Item, Section } from '../../src/domain/report';
import { cellOf, read, seen } from './read';

const BASICS = '## 基本情報\n| 都道府県名 | 架空県 |\n| 対象年度 | 令和５年度 |\n';
const items = (text: string): readonly Item[] => read(BASICS + text).report.items;
const only = (text: string): Item => {
  const all = items(text);
  const [item] = all;
  if (!item || all.length > 1) throw new Error(`${all.length} items`);
  return item;
};
const lines = (item: Item, section: Section): readonly string[] =>
  item.sections[section].paragraphs.map((paragraph) => paragraph.text);

/** The same item in every shape below. */
function expectItem(item: Item): void {
  expect(item.name.value).toBe('生活支援体制整備');
  expect(lines(item, 'background')).toEqual(['　高齢者が安心して暮らすため。', '　各地域への支援を行う。']);
  expect(lines(item, 'record')).toEqual(['（１）養成', '　・研修の実施（各1回）', '', '（２）派遣']);
  expect(lines(item, 'evaluation')).toEqual(['　役割を整理できた。']);
  expect(lines(item, 'insurers')).toEqual(['・多かった。']);
  expect(lines(item, 'summary')).toEqual(['・支援していきたい。']);
}

describe('an item', () => {
  it.each([
    [
      'is a row',
      `## 項目
       | 番号 | 項目名 | 目標を設定するに至った現状と課題 | 取組の実施内容、実績 | 自己評価 | 管内保険者の自己評価結果の概要 | まとめ |
       | 1 | 生活支援体制整備 | 　高齢者が安心して暮らすため。　<br>　各地域への支援を行う。<br> | （１）養成<br>　・研修の実施（各1回）<br><br>（２）派遣 | 　役割を整理できた。 | ・多かった。 | ・支援していきたい。 |`,
    ],
    [
      'is a row under titles, columns in another order, aliases',
      `## シート1
       | 自己評価の内容（令和５年度） | | | | | | |
       | | | | | | | |
       | | まとめ（ア及びイから考察した現状・課題と対応策） | 管内市町村の自己評価結果の概要 | 自己評価結果 | 実施内容・実績 | 現状・課題 | 項　目 |
       | | ・支援していきたい。 | ・多かった。 | 　役割を整理できた。 | （１）養成<br>　・研修の実施（各1回）<br><br>（２）派遣 | 　高齢者が安心して暮らすため。<br>　各地域への支援を行う。 | 生活支援体制整備 |`,
    ],
    [
      'stands upright, one cell a text',
      `## 項目1
       | 番号 | 1 |
       | 項目名 | 生活支援体制整備 |
       | 担当課 | 架空課 |
       | 目標を設定するに至った現状と課題 | 　高齢者が安心して暮らすため。<br>　各地域への支援を行う。 |
       | 取組の実施内容、実績 | （１）養成<br>　・研修の実施（各1回）<br><br>（２）派遣 |
       | 自己評価 | 　役割を整理できた。 |
       | 評価区分 | ○ |
       | 管内保険者の自己評価結果の概要 | ・多かった。 |
       | まとめ | ・支援していきたい。 |`,
    ],
    [
      'stands upright, one cell a paragraph, labels merged down, headings between',
      `## 生活支援
       | 別紙２ | |
       | 番号 | 5 | 項目名 | 生活支援体制整備 | 担当課 | 架空課 |
       | ア　取組の支援についての自己評価結果 | |
       | 現状と課題 | 　高齢者が安心して暮らすため。 |
       | ^ | 　各地域への支援を行う。 |
       | | |
       | 取組の実施内容・実績 | （１）養成 |
       | | 　・研修の実施（各1回） |
       | | |
       | | （２）派遣 |
       | | |
       | 自己評価 | 　役割を整理できた。 |
       | ※複数項目に分ける場合には、項目ごとに様式を分けて記入する。 | |
       | イ　管内保険者の自己評価結果の概要 | ・多かった。 |
       | ウ　まとめ | ・支援していきたい。 |`,
    ],
    [
      'stands as on the form, text below its label',
      `## 様式
       | 別紙２ | < |
       | 介護保険事業支援計画に記載した、市町村が行う自立支援、介護予防又は重度化防止及び介護給付の適正化に関する取組の支援についての目標（令和５年度）に対する自己評価結果 | < |
       | 都道府県名： | 架空県 |
       | ア　取組の支援についての自己評価結果 | < |
       | 　項目名 | < |
       | 生活支援体制整備 | < |
       | 　目標を設定するに至った現状と課題 | < |
       | 　高齢者が安心して暮らすため。 | < |
       | 　各地域への支援を行う。 | < |
       | 　取組の実施内容、実績 | < |
       | （１）養成<br>　・研修の実施（各1回） | < |
       | | |
       | （２）派遣 | < |
       | 　自己評価 | < |
       | 　役割を整理できた。 | < |
       | ※複数項目に分ける場合には、項目ごとに様式を分けて記入する。 | < |
       | イ　管内保険者の自己評価結果の概要 | < |
       | ・多かった。 | < |
       | ウ　まとめ（ア及びイから考察した現状・課題と対応策） | < |
       | ・支援していきたい。 | < |`,
    ],
    [
      'stands upright with its text in a cell merged over rows and columns',
      `## 項目5
       | | （1）項目名： | 生活支援体制整備 | < |
       | | （2）現状と課題 | 　高齢者が安心して暮らすため。<br>　各地域への支援を行う。 | < |
       | | ^ | ^ | ^ |
       | | | ^ | ^ |
       | | （3）取組の実施内容及び実績 | （１）養成<br>　・研修の実施（各1回）<br><br>（２）派遣 | < |
       | | | ^ | ^ |
       | | （4）自己評価 | 　役割を整理できた。 | < |
       | | （5）管内保険者の自己評価の概要 | ・多かった。 | < |
       | | （6）考察 | ・支援していきたい。 | < |
       | | 記入者 | 架空の記入欄 | < |`,
    ],
  ])('%s', (_, text) => expectItem(only(text)));

  it('knows the cell of every paragraph, and of a blank or missing text', () => {
    const item = only(`
      ## 項目1
      | 項目名 | 認知症総合支援 |
      | 取組の実施内容、実績 | １行目<br>２行目 |
      | | ３行目 |
      | 自己評価 | |
      | 担当課 | |
    `);
    expect(item.sections.record.paragraphs.map(({ field }) => cellOf(field))).toEqual(
      ['B2', 'B2', 'B3'].map((cell) => `項目1!${cell}`),
    );
    expect(item.sections.record.field.value).toBe('１行目\n２行目\n３行目');
    expect(item.sections.evaluation).toMatchObject({ paragraphs: [], field: { value: null, present: true } });
    expect(cellOf(item.sections.evaluation.field)).toBe('項目1!B4');
    expect(item.sections.summary.field.present).toBe(false);
    expect(item.department).toMatchObject({ value: null, present: true });
    expect(item.number).toMatchObject({ value: 1, present: false });
  });

  it('goes on below a merged cell without a blank line', () => {
    const item = only(`
      ## 項目1
      | 項目名：在宅医療 | |
      | 自己評価 | 一つ目 |
      | | ^ |
      | | 二つ目 |
      | まとめ | |
    `);
    expect(item.name).toMatchObject({ value: '在宅医療', place: { at: { row: 0, column: 0 } } });
    expect(lines(item, 'evaluation')).toEqual(['一つ目', '二つ目']);
  });

  it('may be one of several on a sheet, one under another', () => {
    const all = items(`
      ## 全項目
      | 番号 | 2 |
      | 項目名 | い |
      | 自己評価 | いの評価 |
      | まとめ | いのまとめ |
      | | |
      | 番号 | 1 |
      | 項目名 | あ |
      | 自己評価 | あの評価 |
      | まとめ | あのまとめ |
    `);
    expect(all.map((item) => [item.number.value, item.name.value, lines(item, 'summary')])).toEqual([
      [1, 'あ', ['あのまとめ']],
      [2, 'い', ['いのまとめ']],
    ]);
  });

  it('is no other year’s because the text of the item above it speaks of the next', () => {
    const names = items(`
      ## 様式
      | 項目名 | 認知症 |
      | 自己評価 | 評価。 |
      | まとめ | 令和６年度は、派遣の回数を増やす。 |
      | |
      | 項目名 | 介護予防 |
      | 自己評価 | 評価。 |
      | まとめ | 令和６年度も続ける。 |
    `).map(({ name }) => name.value);
    expect(names).toEqual(['認知症', '介護予防']);
  });

  it('may be a column beside others under common labels', () => {
    const all = items(`
      ## 一覧
      | 項目名 | あ | い |
      | 自己評価 | あの評価 | いの評価 |
      | まとめ | | いのまとめ |
    `);
    expect(all.map((item) => [item.name.value, lines(item, 'evaluation'), lines(item, 'summary')])).toEqual([
      ['あ', ['あの評価'], []],
      ['い', ['いの評価'], ['いのまとめ']],
    ]);
  });

  it('takes number, 担当課 and 評価区分 from a list beside upright sheets', () => {
    const reading = read(`${BASICS}
      ## 項目
      | 番号 | 項目名 | 担当課 | 評価区分 |
      | 2 | あ | 架空課 | ◎ |
      | 1 | い | 架空課 | |
      ## あ
      | 項目名 | あ |
      | 自己評価 | あの評価 |
      ## い
      | 項目名 | い |
      | 自己評価 | いの評価 |
      ## 予備
      | 項目名 | |
      | 自己評価 | |
    `);
    expect(reading.report.items.map((item) => [item.number.value, item.name.value, item.rating.value])).toEqual([
      [1, 'い', null],
      [2, 'あ', '◎'],
    ]);
    expect(reading.report.items.map((item) => lines(item, 'evaluation'))).toEqual([['いの評価'], ['あの評価']]);
    expect(seen(reading)).toEqual([]);
  });

  it('of an earlier year is read by itself', () => {
    const reading = read(`${BASICS}
      ## 項目1(R4)
      | 項目名 | あ |
      | 自己評価 | 昨年の評価 |
      ## 項目1(R5)
      | 項目名 | あ |
      | 自己評価 | 今年の評価 |
    `);
    expect(reading.report.items.map((item) => lines(item, 'evaluation'))).toEqual([['今年の評価']]);
    expect(reading.otherForms.map(({ use, item }) => [use, ...lines(item, 'evaluation')])).toEqual([
      ['lastYear', '昨年の評価'],
    ]);
    expect(seen(reading)).toEqual([]);
  });

  it('does not take a table inside for its text', () => {
    const { items: found, indicators } = read(`${BASICS}
      ## 在宅
      | 項目名 | 在宅医療 | < | < | < |
      | 取組の実施内容、実績 | １　主な取組実績 | < | < | < |
      | | ２　主な目標指標 | | | |
      | | 項目 | 目標項目 | 策定時の値 | 目標値 |
      | | 在宅医療 | 訪問看護 | 177 | 213 |
      | | | | | |
      | 自己評価 | 改善した。 | < | < | < |
    `).report;
    expect(found.map((item) => lines(item, 'record'))).toEqual([['１　主な取組実績', '２　主な目標指標']]);
    expect(found.map((item) => lines(item, 'evaluation'))).toEqual([['改善した。']]);
    expect(indicators).toHaveLength(1);
  });

  it.each([
    ['left of it', '| 自己評価 | 評価。 | | |\n| まとめ | まとめ。 | | |', '| | '],
    ['below it', '| 自己評価 | | | |\n| 評価。 | | | |\n| まとめ | | | |\n| まとめ。 | | | |', '| '],
  ])('ends a table inside where its next label stands %s', (_, labels, indent) => {
    const reading = read(`${BASICS}
      ## 在宅
      | 項目名 | 在宅医療 | | |
      | 実施内容・実績 | 実績。 | | |
      ${indent}| 目標項目 | 策定時 | 実績 | 目標 |
      ${indent}| 訪問看護 | 177 | 200 | 213 |
      ${indent}| ※ 県調べ | | | |
      ${labels}
    `);
    const [item] = reading.report.items;
    expect([item?.sections.evaluation.field.value, item?.sections.summary.field.value]).toEqual(['評価。', 'まとめ。']);
    expect(reading.report.indicators.map((one) => [one.item.value, one.name.value])).toEqual([
      ['在宅医療', '訪問看護'],
    ]);
    expect(seen(reading)).toEqual([]);
  });

  it('observes text beside a label that the form does not have, and a label nearly right', () => {
    const reading = read(`${BASICS}
      ## 項目1
      | 項目名 | あ |
      | 担当課 | 架空課 |
      | 数値目標 | 1,000か所 |
      | 実施内容・実績 | 第一段落 |
      | （箇条書きで） | 第二段落 |
      | | 第三段落 |
      | 自己評化 | 評価。 |
      | 更新日 | R6.5.1 |
      | 添付資料 | |
    `);
    expect(reading.report.items.map((item) => lines(item, 'record'))).toEqual([['第一段落', '第二段落', '第三段落']]);
    expect(seen(reading)).toEqual(['unknownLabel A3 数値目標', 'nearHeader A7 自己評価']);
    expect(reading.tables.flatMap(({ leftAside }) => leftAside.map(({ written, why }) => `${why} ${written}`))).toEqual(
      ['unknownLabel 数値目標', 'unknownLabel 自己評化', 'unknownLabel 添付資料'],
    );
  });

  it('takes from a list what its own sheet leaves blank, and observes another text there', () => {
    const reading = read(`${BASICS}
      ## 項目
      | 項目名 | 現状と課題 | 自己評価 | まとめ |
      | あ | 課題。 | 別の評価。 | 一覧のまとめ。 |
      ## あ
      | 項目名 | あ |
      | 現状と課題 | 課　題。 |
      | 自己評価 | あの評価。 |
      | まとめ | |
    `);
    const [item] = reading.report.items;
    expect([item?.sections.evaluation.field.value, item?.sections.summary.field.value]).toEqual([
      'あの評価。',
      '一覧のまとめ。',
    ]);
    expect(seen(reading)).toEqual(['secondText C2 別の評価。']);
  });

  it('may hold its texts behind the colons of its labels, and go on below', () => {
    const long = 'あ'.repeat(300);
    const item = only(`
      ## 様式
      | 項目名：認知症 |
      | 現状・課題：${long} |
      | 次の段落。 |
      | |
      | まとめ：まとめ。 |
    `);
    expect([lines(item, 'background'), lines(item, 'summary')]).toEqual([[long, '次の段落。'], ['まとめ。']]);
  });

  it('may have numbers behind its label and labels in brackets', () => {
    const item = only(`
      ## 様式
      | 項目１ | 認知症 |
      | （自己評価） | 評価。 |
      | （保険者の自己評価の概要） | 概要。 |
    `);
    expect([item.name.value, lines(item, 'evaluation'), lines(item, 'insurers')]).toEqual([
      '認知症',
      ['評価。'],
      ['概要。'],
    ]);
  });
});

describe('items with the name of what is done beside', () => {
  it.each(['現状・課題', '自己評価', 'まとめ'])('are items by one column of texts: %s', (text) => {
    const { report, tables } = read(`## 一覧\n| 項目名 | 取組名 | ${text} |\n| 介護予防 | 通いの場 | 増えた。 |`);
    expect(tables.map(({ table }) => table)).toEqual(['項目']);
    expect(report.items.map(({ name }) => name.value)).toEqual(['介護予防']);
  });

  it.each(['| 項目名 | 取組名 |', '| 項目名 | 取組名 | 備考 |'])('belong to items without texts: %s', (header) => {
    const { tables } = read(`## 一覧\n${header}\n| 介護予防 | 通いの場 | |`);
    expect(tables.map(({ table }) => table)).toEqual(['項目対応']);
  });
});
