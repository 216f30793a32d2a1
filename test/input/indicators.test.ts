import { describe, expect, it } from 'vitest';
import { cellOf, read, seen } from './read';
import type { Reading } from '../../src/domain/reading';

const BASICS = '## 基本情報\n| 都道府県名 | 架空県 |\n| 対象年度 | 令和５年度 |\n';
const first = (reading: Reading) => {
  const [indicator] = reading.report.indicators;
  if (!indicator) throw new Error(`no indicator: ${seen(reading).join(', ')}`);
  return indicator;
};
/** The indicator of every layout below: 177 (H28) → 243 (R5), target 213. */
const expectVisitNursing = (reading: Reading): void => {
  const { item, name, unit, baseline, latest, target } = first(reading);
  expect([item.value, name.value?.slice(0, 4), unit.value]).toEqual(['在宅医療', '訪問看護', 'か所']);
  expect([baseline, latest, target].map(({ value }) => value.written)).toEqual(['177', '243', '213']);
  expect([baseline, latest].map(({ period }) => period.value)).toMatchObject([{ year: 2016 }, { year: 2023 }]);
};

describe('指標 in any layout', () => {
  it.each([
    [
      'as in the template: two header rows, groups merged',
      `| 項目 | 目標項目 | 単位 | 策定時の値 | < | 直近値 | < | 目標値 | < |
       | ^ | ^ | ^ | 数値 | 年次 | 数値 | 年次 | 数値 | 年次 |
       | 在宅医療 | 訪問看護 | か所 | 177 | H28 | 243 | R5 | 213 | R5 |`,
    ],
    [
      'groups written once and left blank, other order, titles above',
      `| 令和５年度　指標一覧 | | | | | | | |
       | | | | | | | （単位は各欄のとおり） | |
       | | | | | | | | |
       | | 目標値(R5) | | 直近値 | | 策定時の値 | | |
       | 目標項目 | 数値 | | 数値 | 年次 | 数値 | 年次 | 項目 |
       | 訪問看護（か所） | 213 | | 243 | R5 | 177 | H28 | 在宅医療 |`,
    ],
    [
      'one row of headers with brackets and line breaks',
      `| № | 項　目 | 指標名 | 単位 | 策定時の値<br>（数値） | 策定時の値<br>（年次） | 直近値（数値） | 直近値（年次） | 目標値 |
       | 1 | 在宅医療 | 訪問看護 | 個所 | 177 | H28 | 243 | R5 | 213 |`,
    ],
    [
      'aliases, full width, unit in the name',
      `| 取組項目 | 評価指標 | 基準値 | 基準年度 | 実績値 | 実績年度 | 目標数 | 備　考 |
       | 在宅医療 | 訪問看護［ヶ所］ | 177 | H28 | 243 | Ｒ５ | 213 | |`,
    ],
    [
      'years in the headers',
      `| 項目 | 目標項目 | 単位 | 策定時の値（H28） | 直近値（R5） | 目標値（R5） |
       | 在宅医療 | 訪問看護 | か所 | 177 | 243 | 213 |`,
    ],
    [
      'year columns and no latest value',
      `| 項目 | 目標項目 | 策定時 | < | R3 | R4 | 令和５年度 | R6 | 目標値 | < |
       | ^ | ^ | 数値 | 年次 | 実績 | 実績 | 実績 | 実績 | R5 | R8 |
       | 在宅医療 | 訪問看護（か所） | 177 | H28 | 200 | 220 | 243 | 250 | 213 | 300 |`,
    ],
    [
      'three rows of headers under a banner',
      `| 目標指標の進捗状況 | < | < | < | < | < | < |
       | 項目 | 目標項目 | 指標の値 | < | < | < | 目標値 |
       | ^ | ^ | 策定時の値 | < | 直近値 | < | ^ |
       | ^ | ^ | 数値 | 年次 | 数値 | 年次 | ^ |
       | 在宅医療 | 訪問看護（か所） | 177 | H28 | 243 | R5 | 213 |`,
    ],
    [
      'moved to the right, extra columns, a required mark',
      `| | | | | | | | | | |
       | | 整理番号 | 項目＊ | 目標項目（必須） | 単位 | 策定時の値 | 策定時の年次 | 最新値 | 実績年度 | 目標値 |
       | | い-1 | 在宅医療 | 訪問看護 | か所 | 177 | H28 | 243 | R5 | 213 |`,
    ],
  ])('%s', (_, rows) => expectVisitNursing(read(`${BASICS}## 表\n${rows}`)));

  it('points every value back to its cell, a blank one and a missing column included', () => {
    const indicator = first(
      read(`${BASICS}
        ## 指標
        | 指標一覧 |
        | 項目 | 目標項目 | 策定時の値 | 直近値 | 目標値(R5) |
        | 在宅医療 | 訪問看護 | 177 | | 213 |
      `),
    );
    expect(cellOf(indicator.baseline.value)).toBe('指標!C3');
    expect(indicator.latest.value).toMatchObject({ value: null, present: true, written: '' });
    expect(cellOf(indicator.latest.value)).toBe('指標!D3');
    expect(indicator.rating).toMatchObject({ present: false });
    expect(cellOf(indicator.rating)).toBe('指標!A3');
    expect(cellOf(indicator.target.period)).toBe('指標!E2');
  });

  it('carries the item down but no value', () => {
    const { indicators } = read(`${BASICS}
      ## 指標
      | 項目 | 目標項目 | 策定時の値 | 直近値 | 目標値 | 出典 |
      | 在宅医療 | 訪問看護 | 177 | 243 | 213 | 県調査 |
      | ^ | 訪問診療 | 485 | ^ | 519 | |
      | | 看取り | 194 | 237～259 | 240 | 〃 |
      | 同上 | 診療所 | 237 | 264か所 | 250 | 県調査 |
    `).report;
    expect(indicators.map(({ item }) => [item.value, cellOf(item)])).toEqual(
      Array.from({ length: 4 }, () => ['在宅医療', '指標!A3'].map((text) => text.replace('A3', 'A2'))),
    );
    expect(indicators.map(({ latest }) => latest.value.written)).toEqual(['243', '', '237～259', '264か所']);
    expect(indicators.map(({ source }) => source.value)).toEqual(['県調査', null, null, '県調査']);
  });

  it('takes 「増加」 for a target, but not for a figure', () => {
    const reading = read(`${BASICS}
      ## 指標
      | 項目 | 目標項目 | 策定時の値 | 直近値 | 目標値 |
      | 在宅医療 | 訪問看護 | 177 | 増加 | 増加 |
    `);
    expect(seen(reading)).toEqual(['unreadable D2 増加']);
    expect(first(reading).target.value.value).toMatchObject({ kind: 'relative', bound: 'above' });
  });

  it('observes 「〃」 where a value is meant', () => {
    const reading = read(`${BASICS}
      ## 指標
      | 項目 | 目標項目 | 策定時の値 | 直近値 | 目標値 |
      | 在宅医療 | 訪問看護 | 177 | 243 | 213 |
      | 〃 | 訪問診療 | 485 | 〃 | 519 |
    `);
    expect(reading.observations).toMatchObject([
      { kind: 'ambiguous', place: { at: { row: 2, column: 3 } }, written: '〃', candidates: ['243'] },
    ]);
  });
});
