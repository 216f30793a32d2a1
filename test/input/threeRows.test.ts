import { expect, it } from 'vitest';
import { a1Area } from '../../src/sheet/address';
import { read } from './read';

it.each([
  ['written once', '| 区分別の内訳 | | | 実施状況 |\n| 整理番号 | 内訳 | | |\n| | 保険者名 | 年度 | |', '事業'],
  ['merged', '| 区分別の内訳 | < | < | 実施状況 |\n| 整理番号 | 内訳 | < | ^ |\n| ^ | 保険者名 | 年度 | ^ |', '事業'],
])('headers of three rows with groups in groups are read, %s', (_, header, programme) => {
  const lines = header.split('\n').map((line, index) => `${line} ${index === 0 ? programme : ''} |`);
  const { tables, report } = read(
    `## A\n${lines.join('\n')}\n| 1 | 甲市 | R5 | 一部実施 | ケアプラン点検 |\n| 2 | 乙町 | R5 | 一部実施 | ケアプラン点検 |`,
  );
  expect(tables.map(({ table, area }) => `${table} ${a1Area(area)}`)).toEqual(['給付適正化実施状況 A1:E5']);
  expect(report.implementations.map(({ insurer, fiscalYear }) => [insurer.value, fiscalYear.value])).toEqual([
    ['甲市', 2023],
    ['乙町', 2023],
  ]);
});

it('a group further left ends where a column has a line of its own above it', () => {
  const { report } = read(`
    ## 指標
    | 項目 | 目標項目 | 推移 | | 目標値 | |
    | | | 策定時の値 | | | |
    | | | 数値 | 年次 | 数値 | 年次 |
    | 介護予防 | 通いの場 | 1 | R2 | 3 | R5 |
  `);
  const [indicator] = report.indicators;
  expect([indicator?.baseline.period.written, indicator?.target.period.written]).toEqual(['R2', 'R5']);
});

it('a line over all columns between the records is none of them', () => {
  const { report, tables } = read(`
    ## 保険者
    | 保険者名 | 人口 |
    | １　北部 | < |
    | 甲市 | 10 |
    | ２　南部 | < |
    | 乙町 | 20 |
  `);
  expect(report.insurers.map(({ name }) => name.value)).toEqual(['甲市', '乙町']);
  expect(tables[0]?.leftAside.map(({ written, why }) => [written, why])).toEqual([
    ['１　北部', 'noteRow'],
    ['２　南部', 'noteRow'],
  ]);
});

it('no line of a header is left out that alone names a column', () => {
  const { tables, report } = read(`
    ## 交付金得点
    | 区分別の内訳 | | | 満点 |
    | 得点 | 内訳 | | |
    | | 年度（満点） | 区分 | |
    | 10 | R5年度 | 都道府県分 | 20 |
  `);
  expect(tables.map(({ area }) => a1Area(area))).toEqual(['A1:D4']);
  expect(report.grantScores.map(({ fullMark }) => fullMark.written)).toEqual(['20']);
});
