import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  fiscalYearOf,
  isRepeat,
  periodsIn,
  readCounts,
  readFiscalYear,
  readPeriod,
  readValue,
} from '../../../src/domain/notation';
import { showQuantity, showValue } from './show';

const value = (text: string): unknown => showValue(readValue(text));
const counts = (text: string): unknown => readCounts(text, { circled: true }).map(showQuantity);
const period = (text: string): unknown => {
  const read = readPeriod(text);
  return read.kind === 'period' ? read.period : read.kind;
};

/** How each row of the corpus is read, and what must come out. */
const EXPECTED: Readonly<Record<string, readonly [(text: string) => unknown, unknown]>> = {
  '24.2': [value, '24.2'],
  '10%未満': [value, '10 % below'],
  '486～533': [value, '486..533'],
  '237～259': [value, '237..259'],
  '519か所': [value, '519 か所'],
  '8万人': [value, '80000 人'],
  '11万人以上': [value, '110000 人 atLeast'],
  '3倍': [value, '3 倍'],
  '15,000部': [value, '15000 部'],
  '(1名)': [value, '1 名'],
  '10市町村': [value, '10 市町村'],
  継続1か所: [value, '1 か所'],
  '基礎研修、行政研修、フォローアップ研修　各1回': [counts, ['1 回 each', '3 回 sum']],
  '14市町村、38回派遣': [counts, ['14 市町村', '38 回']],
  '5ブロック、32回開催': [counts, ['5 ブロック', '32 回']],
  'R5:12保険者,延べ36回': [
    (text) => [periodsIn(text).map(({ period: found }) => found), counts(text)],
    [[{ kind: 'open', year: 2023 }], ['12 保険者', '36 回 total']],
  ],
  '平成27年(2015)': [period, { kind: 'year', year: 2015 }],
  H27: [period, { kind: 'open', year: 2015 }],
  R4: [period, { kind: 'open', year: 2022 }],
  '0.95％増': [value, 'change: 0.95 %'],
  '(6,078円)': [value, '6078 円'],
  '前年度比-2.86ポイント': [value, 'change in points: -2.86 ポイント'],
  '前年度比＋8.57ポイント': [value, 'change in points: 8.57 ポイント'],
  '（2か所)': [value, '2 か所'],
  '１か所': [value, '1 か所'],
  第８期: [
    (text) => {
      const read = readPeriod(text);
      return read.kind === 'period' ? [read.period, fiscalYearOf(read.period)] : read;
    },
    [
      { kind: 'planPeriod', number: 8 },
      { from: 2021, to: 2023 },
    ],
  ],
  '35,660人⏎(6.1％)': [value, 'pair: 35660 人; 6.1 %'],
  '47,500人⏎(8.0％)': [value, 'pair: 47500 人; 8 %'],
  '令和５年度（2023）': [readFiscalYear, 2023],
  '令和７年度(2025)': [readFiscalYear, 2025],
  '令和３～５年度⏎(2021～23)': [period, { kind: 'fiscalYears', from: 2021, to: 2023 }],
  '1,865か所': [value, '1865 か所'],
  '22市町村': [value, '22 市町村'],
  '令和３年度(2,935点)': [
    (text) => [periodsIn(text).map(({ period: found }) => found), value(text)],
    [[{ kind: 'fiscalYear', year: 2021 }], '2935 点'],
  ],
  全国平均を上回る得点: [value, 'relative: above 全国平均'],
  '（得点率71.0％）': [value, '71 %'],
  '－': [value, 'missing: notApplicable'],
  令和２年４月１日現在: [period, { kind: 'date', date: { year: 2020, month: 4, day: 1 } }],
  '４３，８７８人（１８，００５世帯）': [counts, ['43878 人', '18005 世帯']],
  '２７．０８％': [value, '27.08 %'],
  '１２５．６３平方キロメートル': [value, '125.63 km2'],
  '２０２２年９月２０日': [period, { kind: 'date', date: { year: 2022, month: 9, day: 20 } }],
  'R4.3.22': [period, { kind: 'date', date: { year: 2022, month: 3, day: 22 } }],
  '令和４（2022）年度': [readFiscalYear, 2022],
  '４か所（すべて委託）': [value, '4 か所'],
  '1ケ所（直営）': [value, '1 か所'],
  約170万円: [value, '~1700000 円'],
  '20人未満': [value, '20 人 below'],
  '５％程度': [value, '~5 %'],
  '６割': [value, '~60 %'],
  '12事業所20名': [counts, ['12 事業所', '20 名']],
  計44名: [value, '44 名 sum'],
  '医師会②': [counts, ['2']],
  '3 5 市町村': [value, '35 市町村'],
  '3年程度': [value, '~3 年'],
  '61名（うち都県8名）': [counts, ['61 名', '8 名 ofWhich']],
  '令和６年１月 24 日': [period, { kind: 'date', date: { year: 2024, month: 1, day: 24 } }],
  'R6.４～': [period, { kind: 'from', start: { kind: 'month', year: 2024, month: 4 } }],
  '200,000件以上増加': [value, 'change: 200000 件 atLeast'],
  '10,000件前後': [value, '~10000 件'],
  '年２～３回': [value, '2..3 回/年'],
  '～令和6年1月15日': [period, { kind: 'until', end: { kind: 'date', date: { year: 2024, month: 1, day: 15 } } }],
  '【再掲】': [isRepeat, true],
  R元年度: [readFiscalYear, 2019],
  集計中: [value, 'missing: notYet'],
  秘匿: [value, 'missing: suppressed'],
};

const rows = readFileSync(new URL('notations.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[1] ?? '');

describe('the notations found in the sources', () => {
  it('are all expected here, and nothing else is', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual([...rows].sort());
  });

  it.each(rows)('%s', (row) => {
    const [read, expected] = EXPECTED[row] ?? [];
    expect(read?.(row.replace('⏎', '\n'))).toEqual(expected);
  });
});
