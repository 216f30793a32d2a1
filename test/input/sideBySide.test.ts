import { describe, expect, it } from 'vitest';
import { a1Area } from '../../src/sheet/address';
import type { Reading } from '../../src/domain/reading';
import { read, seen } from './read';

const BASICS = '## 基本情報\n| 都道府県名 | 架空県 |\n| 対象年度 | 令和５年度 |\n';
const tables = ({ tables: all }: Reading): readonly string[] =>
  all.filter(({ table }) => table !== '基本情報').map(({ table, area }) => `${table} ${a1Area(area)}`);

describe('tables side by side', () => {
  it('are two where both have a banner over other columns', () => {
    const reading = read(`${BASICS}
      ## 一覧
      | 内訳 | | 事業 | 実施状況 | | 内訳 | | 評価区分 |
      | 保険者名 | 年度 | | | | 保険者名 | 項目 | |
      | 甲市 | R5年度 | ケアプラン点検 | 未実施 | | 丙村 | 認知症 | × |
    `);
    expect(tables(reading)).toEqual(['給付適正化実施状況 A1:D3', '保険者評価 F1:H3']);
  });

  it('are two where the header of one is deeper', () => {
    const reading = read(`${BASICS}
      ## 一覧
      | 事業名 | 実施内容 | 内訳 | | | 保険者名 | 項目 | 課題・理由 | 対応策 |
      | | | 項目 | 対象 | | 丙村 | 認知症 | 人材 | |
      | 研修 | 講義 | 認知症 | 甲市 | | 丁町 | 介護予防 | 場所 | 送迎 |
    `);
    expect(tables(reading)).toEqual(['取組実績 A1:D3', '保険者評価 F1:I3']);
    expect(reading.report.insurerRatings.map(({ insurer }) => insurer.value)).toEqual(['丙村', '丁町']);
    expect(reading.report.activities.map(({ name, targets }) => [name.value, targets.value])).toEqual([
      ['研修', ['甲市']],
    ]);
  });

  it('are two where their headers begin in different rows and a header is blank', () => {
    const reading = read(`${BASICS}
      ## 一覧
      | 内訳 | | 評価区分 | | | | | | | |
      | 項目 | 保険者名 | | | 項目 | 整理番号 | 目標項目 | 目標値 | | 策定時の値 |
      | 介護予防 | 甲市 | ○ | | | | | 数値 | 年次 | |
      | 生活支援 | 〃 | ◎ | | 生活支援 | | 地域ケア会議 | 8 | R5 | 5 |
    `);
    expect(tables(reading)).toEqual(['保険者評価 A1:C4', '指標 E2:J4']);
    expect(reading.report.insurerRatings).toHaveLength(2);
  });

  it('are each what it is where one begins in the first record of another', () => {
    const reading = read(`${BASICS}
      ## 項目
      | 項目名 | 担当課 | | | | |
      | 認知症 | 高齢課 | | 保険者名 | 項目 | 評価区分 |
      | 介護予防 | 高齢課 | | 甲市 | 認知症 | ○ |
    `);
    expect(tables(reading)).toEqual(['項目 A1:B3', '保険者評価 D2:F3']);
  });

  it("are told where one is another year's and the other a matrix in the same rows", () => {
    const reading = read(`${BASICS}
      ## 項目
      | 項目名 | 評価区分 |
      | 認知症 | ○ |
      | 介護予防 | ○ |
      ## 保険者
      | | | | | | | | 令和４年度 | |
      | 保険者名 | 人口 | | 保険者名 | 認知症 | 介護予防 | | 保険者名 | 人口 |
      | 甲市 | 10 | | 甲市 | ◎ | ○ | | 甲市 | 11 |
      | 乙町 | 20 | | 乙町 | △ | ○ | | | |
    `);
    expect(tables(reading)).toEqual(['項目 A1:B3', '保険者 A2:B4', '保険者評価 D2:F4']);
    expect(seen(reading)).toContain('secondTable H2');
  });
});

it('an insurer who rated nothing stands in a matrix with insurers across, whatever text is headed beside it', () => {
  const reading = read(`${BASICS}
    ## 項目
    | 番号 | 現状と課題 | 項目名 |
    | 1 | | 介護予防 |
    | 2 | | 在宅医療 |
    | | | |
    | 保険者の評価 | | |
    | 保険者名 | 甲市 | |
    | 介護予防 | | |
    | 在宅医療 | | |
  `);
  expect(tables(reading)).toEqual(['項目 A1:C3', '保険者評価 A6:B8']);
  expect(reading.report.insurerRatings.map(({ insurer, rating }) => [insurer.value, rating.value])).toEqual([
    ['甲市', null],
    ['甲市', null],
  ]);
});

describe('of a list and matrices of ratings', () => {
  const ITEMS = '## 項目\n| 項目名 | 評価区分 |\n| 認知症 | ○ |\n| 介護予防 | ○ |\n';
  const ratings = (reading: Reading): readonly unknown[] =>
    reading.report.insurerRatings.map(({ insurer, item, rating }) => [insurer.value, item.value, rating.value]);

  it('the year in their titles decides', () => {
    const reading = read(`${BASICS}${ITEMS}
      ## 評価
      | 令和４年度 | | | | 令和５年度 | | |
      | 保険者名 | 項目 | 評価 | | 保険者名 | 認知症 | 介護予防 |
      | 甲市 | 認知症 | × | | 甲市 | ◎ | ○ |
    `);
    expect(ratings(reading)).toEqual([
      ['甲市', '認知症', '◎'],
      ['甲市', '介護予防', '○'],
    ]);
    expect(seen(reading)).toContain('secondTable A2');
  });

  it('a matrix directly below a table is none of its records', () => {
    const reading = read(`${BASICS}
      ## 項目
      | 項目名 | 評価区分 | 担当課 |
      | 認知症 | ○ | |
      | 介護予防 | ○ | |
      | 市町村 | 認知症 | 介護予防 |
      | 甲市 | ◎ | ○ |
      | 保険者名 | 甲市 | 乙町 |
      | 認知症 | | ○ |
      | 介護予防 | | |
    `);
    expect(tables(reading)).toEqual(['項目 A1:C3', '保険者評価 A4:C5', '保険者評価 A6:C8']);
    expect(reading.report.items).toHaveLength(2);
    expect(ratings(reading)).toEqual([
      ['甲市', '認知症', '◎'],
      ['甲市', '介護予防', '○'],
      ['甲市', '認知症', null],
      ['甲市', '介護予防', null],
      ['乙町', '認知症', '○'],
      ['乙町', '介護予防', null],
    ]);
  });

  it('two matrices side by side and one below another in the same columns are each its own', () => {
    const reading = read(`${BASICS}${ITEMS}
      ## 今年
      | 保険者名 | 認知症 | 介護予防 | | 保険者名 | 認知症 | 介護予防 |
      | 甲市 | ◎ | ○ | | 乙町 | × | ○ |
      ## 北部
      | 保険者名 | 丙村 | |
      | 認知症 | △ | |
      | 介護予防 | ○ | |
      | | | |
      | 令和４年度 | | |
      | 保険者名 | 丙村 | |
      | 認知症 | ◎ | |
      | 介護予防 | ◎ | |
    `);
    expect(tables(reading)).toEqual(['項目 A1:B3', '保険者評価 A1:C2', '保険者評価 E1:G2', '保険者評価 A1:B3']);
    expect(ratings(reading)).toHaveLength(6);
    expect(seen(reading)).toContain('secondTable A6');
  });
});

it('a matrix ends where another with insurers across begins beside it, a row higher', () => {
  const { tables, observations } = read(`## 表
| | | | | 項目＼保険者 | 丙山村 | 甲野市 |
| 項目＼保険者 | 生活支援 | 認知症 | | 生活支援 | ◎ | △ |
| 丙山村 | ◎ | ○ | | 認知症 | ○ | × |
| 甲野市 | △ | × |
## 項目
| 項目名 | 現状と課題 |
| 生活支援 | 少ない |
| 認知症 | 多い |`);
  expect(observations.filter(({ kind }) => kind === 'unreadable')).toEqual([]);
  expect(tables.filter(({ table }) => table === '保険者評価').map(({ area }) => area)).toContainEqual({
    top: 1,
    left: 0,
    bottom: 3,
    right: 2,
  });
});

it('an insurer with different ratings is no scale of the items beside', () => {
  const { report } = read(`## 表
| 市町村名 | 認知症 | 生活支援 | 適正化 | | | |
| 甲市 | ○ | △ | × | | | |
| 乙町 | | | 達成は不十分 | | 項目 | 現状と課題 |
| 丙村 | ◎ | | | | 認知症 | 多い |
| | | | | | 生活支援 | 少ない |
| | | | | | 適正化 | ない |`);
  expect(report.items.map(({ name, rating }) => [name.value, rating.value])).toEqual([
    ['認知症', null],
    ['生活支援', null],
    ['適正化', null],
  ]);
  expect(report.insurerRatings).toHaveLength(9);
});
