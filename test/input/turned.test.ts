import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('fields one under another, records across', () => {
  it('may be called 注, which by itself is no note', () => {
    const { report } = read(`## 一覧
| 項目 | 介護予防 | 認知症 |
| 目標項目 | 通いの場 | カフェ |
| 【注】 | 年度末現在 | |
| 策定時の値 | 100 | 10 |
| 目標値 | 120 | 15 |`);
    expect(report.indicators.map(({ name, target, note }) => [name.value, target.value.written, note.written])).toEqual(
      [
        ['通いの場', '120', '年度末現在'],
        ['カフェ', '15', ''],
      ],
    );
  });

  it('may stand in two columns, groups unmerged', () => {
    const { report } = read(`## 一覧
| 事業 | | 要介護認定の適正化 | ケアプラン点検 |
| 状況 | 実施区分 | 一部実施 | 一部実施 |
| | 実施年度 | 令和５年度 | 令和５年度 |
| 市町村名 | | 甲市 | 乙町 |`);
    expect(
      report.implementations.map((one) => [
        one.insurer.value,
        one.programme.value,
        one.fiscalYear.value,
        one.level.value,
      ]),
    ).toEqual([
      ['甲市', expect.anything(), 2023, expect.anything()],
      ['乙町', expect.anything(), 2023, expect.anything()],
    ]);
  });
});

it('of two readings of the same headers the fuller one stands, though a table of the other kind stands beside', () => {
  const { tables } = read(`## 項目
| 現状と課題 | 評価項目 | 評価 | 区分別の内訳 | | | | | | |
| | | | 取組の自己評価 | 管内保険者の自己評価結果 | | | 詳細 | | 項目 |
| 少ない | 介護予防 | ◎ | | 人材が足りない | | | 評価 | 市町村 | |
| 多い | 生活支援 | ○ | 進めた | 人材が足りない | | | ◎ | 甲市 | 介護予防 |
| | | | | | | | ○ | 乙町 | 生活支援 |`);
  expect(tables.map(({ table }) => table)).toEqual(['項目', '保険者評価']);
});
