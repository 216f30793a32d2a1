import { describe, expect, it } from 'vitest';
import { readValue } from '../../../src/domain/notation';
import { showValue } from './show';

const cases = (rows: readonly (readonly [string, string])[]): void => {
  it.each(rows)('%j → %s', (written, expected) => {
    expect(showValue(readValue(written))).toBe(expected);
  });
};

describe('numbers', () => {
  cases([
    ['０', '0'],
    ['1２', '12'],
    ['3 5', '35'],
    ['１，２３４．５', '1234.5'],
    ['5万', '50000'],
    ['1億2,000万円', '120000000 円'],
    ['1万2千人', '12000 人'],
    ['2百万円', '2000000 円'],
    ['三か所', '3 か所'],
    ['三十五市町村', '35 市町村'],
    ['三百五十人', '350 人'],
    ['6割5分', '~65 %'],
    ['1.5倍', '1.5 倍'],
    ['2023', '2023'],
    ['35\n人', '35 人'],
  ]);
});

describe('minus signs', () => {
  cases([
    ['-5', '-5'],
    ['－５', '-5'],
    ['ー5', '-5'],
    ['−5', '-5'],
    ['▲2.86', '-2.86'],
    ['△10人', '-10 人'],
    ['-5～-3', '-5..-3'],
  ]);
});

describe('units', () => {
  cases([
    ['2個所', '2 か所'],
    ['2箇所', '2 か所'],
    ['2ヵ所', '2 か所'],
    ['17.4％', '17.4 %'],
    ['17.4パーセント', '17.4 %'],
    ['24.2（％）', '24.2 %'],
    ['３㎢', '3 km2'],
    ['12km²', '12 km2'],
    ['3ヶ月', '3 か月'],
    ['月1回', '1 回/月'],
    ['1回／月', '1 回/月'],
    ['週１回以上', '1 回/週 atLeast'],
    ['5ユニット', '5 ユニット'],
    ['5架空卓', '5 架空卓'],
  ]);
});

describe('bounds, ranges, about', () => {
  cases([
    ['10以内', '10 atMost'],
    ['10を超える', '10 above'],
    ['≧10', '10 atLeast'],
    ['最低3回', '3 回 atLeast'],
    ['10～', '10 atLeast'],
    ['～10人', '10 人 atMost'],
    ['3-5', '3..5'],
    ['10人から20人', '10..20 人'],
    ['5%～10%', '5..10 %'],
    ['８〜10万人', '80000..100000 人'],
    ['500～1万人', '500..10000 人'],
    ['2～３割', '~20..30 %'],
    ['10人以上20人以下', '10..20 人'],
    ['約1,200人程度', '~1200 人'],
    ['1,200人（見込み）', '~1200 人'],
    ['おおむね5割弱', '~50 %'],
    ['≒100', '~100'],
    ['36回（延べ）', '36 回 total'],
    ['延べ約36回', '~36 回 total'],
  ]);
});

describe('what stands beside a figure', () => {
  cases([
    ['全35市町村', '35 市町村'],
    ['264か所（R5）', '264 か所'],
    ['R5：264か所', '264 か所'],
    ['264か所（直営2か所）', 'pair: 264 か所; 2 か所'],
    ['31.43％(前年度比-2.86ポイント)', '31.43 %'],
    ['3回中止', 'unreadable'],
    ['5回予定', 'unreadable'],
    ['目標3回', 'unreadable'],
    ['研修を3回実施した', 'unreadable'],
    ['第2回', 'unreadable'],
    ['A4', 'unreadable'],
    ['R5', 'unreadable'],
    ['令和5年度', 'unreadable'],
    ['12月', 'unreadable'],
    ['13:30', 'unreadable'],
    ['10²', 'unreadable'],
    ['½', 'ambiguous: 0.5 | 50%'],
    ['順調に推移', 'unreadable'],
    ['1回、3人、5件、7部、9名', 'unreadable'],
    [`研修を3回、${'会議も'.repeat(20)}5回`, 'unreadable'],
    ['0120-11-2222', 'unreadable'],
  ]);
});

describe('changes', () => {
  cases([
    ['2.1ポイント減少', 'change in points: -2.1 ポイント'],
    ['+5人', 'change: 5 人'],
    ['10件以上減', 'change: -10 件 atMost'],
    ['対前年度差△3人', 'change: -3 人'],
    ['8.57ポイント', '8.57 ポイント'],
    ['前年度比105％', 'ambiguous: 105% | +105%'],
    ['+3人減', 'ambiguous: -3人 | +3人'],
    ['-3人増', 'ambiguous: -3人 | +3人'],
    ['+3人増', 'change: 3 人'],
    ['-3人減', 'ambiguous: -3人 | +3人'],
  ]);
});

describe('relative targets', () => {
  cases([
    ['全国平均以上', 'relative: atLeast 全国平均'],
    ['前年度を下回る', 'relative: below 前年度'],
    ['令和４年度を上回る', 'relative: above 令和4年度'],
    ['現状維持', 'relative: exact 現状'],
    ['県平均並み', 'relative: exact 県平均'],
    ['以上', 'unreadable'],
  ]);
});

describe('missing values', () => {
  cases([
    ['', 'missing: blank'],
    ['　\n', 'missing: blank'],
    ['―', 'missing: notApplicable'],
    ['ー', 'missing: notApplicable'],
    ['（－）', 'missing: notApplicable'],
    ['－人', 'missing: notApplicable'],
    ['該当なし', 'missing: notApplicable'],
    ['集計中（9月公表予定）', 'missing: notYet'],
    ['未集計', 'missing: notYet'],
    ['見込み', 'missing: notYet'],
    ['…', 'missing: notYet'],
    ['精査中', 'missing: underReview'],
    ['ｘ', 'missing: suppressed'],
    ['＊', 'missing: suppressed'],
    ['非公表', 'missing: suppressed'],
  ]);
});

describe('what only a person can decide', () => {
  cases([
    ['1,5', 'ambiguous: 1.5 | 15'],
    ['2,3回', 'ambiguous: 2～3回 | 2.3回 | 23回'],
    ['1,00,000', 'ambiguous: 100000'],
    ['5-3', 'ambiguous: 3～5 | 2'],
    ['533～486か所', 'ambiguous: 486～533か所'],
    ['15 000', 'ambiguous: 15000 | 15 | 0'],
    ['10\n20', 'ambiguous: 10 | 20'],
    ['（35）', 'ambiguous: 35 | -35'],
    ['10人以上20人未満', 'ambiguous: 10～20人'],
    ['10人以上20か所以下', 'ambiguous: 10人以上 | 20か所以下'],
    ['10人以上、研修20人以下', 'ambiguous: 10人以上 | 20人以下'],
    ['10人以上、20人', 'ambiguous: 10人以上 | 20人'],
    ['20人以上10人以下', 'ambiguous: 20人以上 | 10人以下'],
    ['最大5回以上', 'ambiguous: 5回以下 | 5回以上'],
    ['基礎研修、行政研修　各1回', 'ambiguous: 1回 | 2回'],
    ['14市町村、38回派遣', 'ambiguous: 14市町村 | 38回'],
  ]);
});
