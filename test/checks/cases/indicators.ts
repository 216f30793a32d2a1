import type { INDICATOR_RULES } from '../../../src/checks/rules/indicators';
import { book, indicators } from '../support/book';
import type { CasesOf } from './cases';

/** One indicator by its name, unit, direction and three figures, each with its year. */
const named = (name: string, unit: string, direction: string, baseline: string, latest: string, target: string) =>
  book({
    指標: indicators(
      `| 介護予防の推進 | ${name} | ${unit} | ${direction} | ${baseline} | R2 | ${latest} | R5 | ${target} | R5 | | | |`,
    ),
  });
const of = (direction: string, baseline: string, latest: string, target: string) =>
  named('通いの場', 'か所', direction, baseline, latest, target);
const yearly = (years: string, figures: string) =>
  book({
    指標: `| 項目 | 目標項目 | 単位 | 目標値 ${years}\n| 介護予防の推進 | 通いの場の数 | か所 | 200 ${figures}`,
  });

const scored = (score: string, mean: string) =>
  book(
    {},
    {
      sheets: `## 交付金得点\n| 年度 | 区分 | 得点 | 満点 | 全国平均 |\n| R5 | 都道府県分 | ${score} | 2935 | ${mean} |`,
    },
  );

export const INDICATOR_CASES: CasesOf<typeof INDICATOR_RULES> = {
  'blank-value': {
    near: {
      'no column for it': book({
        指標: '| 項目 | 目標項目 | 単位 | 直近値 | 目標値 |\n| 介護予防の推進 | 通いの場の数 | か所 | 210 | 200 |',
      }),
    },
  },
  'target-met-at-baseline': {
    near: { 'a plain figure does not say which way': of('', '250', '210', '200') },
  },
  'direction-at-odds': {
    near: { 'nothing to compare': of('増加', '－', '210', '200') },
  },
  'rate-over-100': {
    near: {
      'a rate of growth': named('前年度と比べた伸び率', '%', '増加', '90', '120', '130'),
      'no rate by its name': named('費用の水準', '%', '増加', '90', '120', '130'),
    },
  },
  'unit-missing': {
    near: {
      'a figure that has none': named('介護度の指数', '', '増加', '1.0', '1.1', '1.2'),
      'a row without a name': named('', '', '増加', '100', '150', '200'),
    },
  },
  'slipped-digit': {
    found: {
      'in a series': [
        yearly('| R2 | R3 | R4 | R5 |', '| 160 | 1,700 | 180 | 190 |'),
        '年次ごとの値『1,700』は、ほかの値（160、180、190）と桁が違います',
      ],
      'in the points of the prefecture': [scored('178', '1650'), '得点『178』は、ほかの値（1650）と桁が違います'],
      'in the mean of the nation': [scored('1781', '165'), '全国平均『165』は、ほかの値（1781）と桁が違います'],
    },
    near: { 'something new begins small': yearly('| R2 | R3 | R4 | R5 |', '| 16 | 170 | 180 | 190 |') },
  },
  'series-gap': {
    found: {
      'of three years': [
        book({
          指標: '| 項目 | 目標項目 | 単位 | 目標値 | R2 | R4 | R5 |\n| 介護予防の推進 | 通いの場の数 | か所 | 200 | 100 | 160 | 190 |',
        }),
        '年度ごとの値の間に令和３年度がありません',
      ],
      'the latest year first': [
        yearly('| R5 | R4 | R2 | R1 |', '| 190 | 160 | 120 | 100 |'),
        '年度ごとの値の間に令和３年度がありません',
      ],
      'years and fiscal years': [
        yearly('| 令和２年 | 令和３年度 | 令和４年度 | 令和５年度 |', '| 100 | 120 | 160 | 190 |'),
        '『令和２年』と『令和３年度』が混じっています',
      ],
    },
    near: { 'years alone': yearly('| 令和２年 | 令和３年 | 令和４年 | 令和５年 |', '| 100 | 120 | 160 | 190 |') },
  },
};
