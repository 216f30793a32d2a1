import { describe, expect, it } from 'vitest';
import { read } from './read';

const BASICS = '## 基本情報\n| 都道府県名 | 架空県 |\n| 対象年度 | 令和５年度 |\n';

const table = (year: string, whose: string) => `## 一覧
| ${year}　項目一覧 |
| 項目名 | 目標を設定するに至った現状と課題 | 自己評価 | まとめ |
| 介護予防の推進 | ${whose}の課題 | ${whose}の評価 | ${whose}のまとめ |
| 給付の適正化 | ${whose}の課題 | ${whose}の評価 | ${whose}のまとめ |
`;
const upright = (year: string, whose: string) => `## 個票
| ${year}　評価 |
| 項目名 | 介護予防の推進 |
| 現状と課題 | ${whose}の課題 |
| 自己評価 | |
| まとめ | ${whose}のまとめ |
`;

const evaluations = (text: string) =>
  read(BASICS + text).report.items.map(
    ({ name, sections }) => `${name.value} ${sections.background.field.written} ${sections.evaluation.field.written}`,
  );
const second = (text: string) =>
  read(BASICS + text).observations.flatMap((one) => (one.kind === 'secondTable' ? [one.place.sheet] : []));

describe("last year's list of items", () => {
  it.each(['令和５年度', ''])("completes nothing of this year's upright sheets, titled 「%s」", (year) => {
    const book = upright(year, '今年') + table('令和４年度', '昨年');
    expect(evaluations(book)).toEqual(['介護予防の推進 今年の課題 ']);
    expect(second(book)).toEqual(['一覧']);
  });

  it('is read where nothing else is there', () => {
    expect(evaluations(table('令和４年度', '昨年'))).toHaveLength(2);
  });
});

it("this year's list completes upright sheets, and last year's upright sheets are left aside beside it", () => {
  expect(evaluations(upright('', '今年') + table('令和５年度', '今年'))).toEqual([
    '介護予防の推進 今年の課題 今年の評価',
    '給付の適正化 今年の課題 今年の評価',
  ]);
  expect(evaluations(upright('令和４年度', '昨年') + table('令和５年度', '今年'))).toEqual([
    '介護予防の推進 今年の課題 今年の評価',
    '給付の適正化 今年の課題 今年の評価',
  ]);
});
