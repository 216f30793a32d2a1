import type { INDICATOR_RULES } from '../../../src/checks/rules/indicators';
import { book, indicators } from '../support/book';
import type { ExamplesOf } from './example';

/** One indicator by its unit, direction and three figures, each with its year. */
const of = (unit: string, direction: string, baseline: string, latest: string, target: string, rest = '| | | |') =>
  book({
    指標: indicators(
      `| 介護予防の推進 | 通いの場 | ${unit} | ${direction} | ${baseline} | ${latest} | ${target} ${rest}`,
    ),
  });

const rate = (name: string, latest: string) =>
  book({ 指標: indicators(`| 介護予防の推進 | ${name} | ％ | 増加 | 90 | R2 | ${latest} | R5 | 100 | R5 | | | |`) });

/** Indicators that differ in the years of their targets. */
const targetsIn = (...years: readonly string[]) =>
  book({
    指標: indicators(
      ...years.map(
        (year, at) =>
          `| 介護予防の推進 | 第${at + 1}の指標 | か所 | 増加 | 100 | R2 | 120 | R5 | 150 | ${year} | | | |`,
      ),
    ),
  });

const FIRST = '| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 210 | R5 | 200 | R5 | ◎ | | |';

const yearly = (years: string) =>
  book({
    指標: `| 項目 | 目標項目 | 単位 | 目標値 ${years}\n| 介護予防の推進 | 通いの場の数 | か所 | 200 | 100 | 120 | 160 | 190 |`,
  });

export const INDICATOR_EXAMPLES: ExamplesOf<typeof INDICATOR_RULES> = {
  'blank-value': {
    found: of('か所', '増加', '100 | R2', '210 | R5', ' | R5'),
    at: '指標!I2',
    says: '目標値が空欄です',
    near: of('か所', '増加', '100 | R2', '210 | R5', '－ | R5'),
  },
  'missing-figure': {
    found: of('か所', '増加', '100 | R2', '集計中 | R5', '200 | R5'),
    at: '指標!G2',
    says: '直近値『集計中』には値がありません',
    near: of('か所', '増加', '100 | R2', '0 | R5', '200 | R5'),
  },
  'duplicate-indicator': {
    found: book({ 指標: indicators(FIRST, FIRST.replace('通いの場の数', '通いの場の　数')) }),
    at: '指標!B3',
    says: '指標『通いの場の　数』は『指標』シート B2 にもあります',
    near: book({ 指標: indicators(FIRST, FIRST.replace('介護予防の推進', '給付の適正化')) }),
  },
  'range-reversed': {
    found: of('か所', '増加', '100 | R2', '533～486 | R5', '600 | R5'),
    at: '指標!G2',
    says: '範囲の上限と下限が逆です',
    near: of('か所', '増加', '100 | R2', '486～533 | R5', '600 | R5'),
  },
  'unit-conflict': {
    found: of('か所', '増加', '100 | R2', '210か所 | R5', '200人 | R5'),
    at: '指標!I2',
    says: '単位は「人」ですが、ほかでは「か所」です',
    near: of('市町村', '増加', '7/35市町村 | R2', '80％（28/35市町村） | R5', '35市町村 | R5'),
  },
  'target-met-at-baseline': {
    found: of('%', '', '8.1 | R2', '7.5 | R5', '10%未満 | R5'),
    at: '指標!I2',
    says: '策定時の値『8.1』がすでに目標値『10%未満』を満たしています',
    near: of('%', '', '10.0 | R2', '7.5 | R5', '10%未満 | R5'),
  },
  'direction-at-odds': {
    found: of('か所', '増加', '250 | R2', '210 | R5', '200 | R5'),
    at: '指標!D2',
    says: '向きは「増加」ですが',
    near: of('か所', '減少', '250 | R2', '210 | R5', '200 | R5'),
  },
  'stale-latest': {
    found: of('か所', '増加', '100 | R2', '210 | R4', '200 | R5'),
    at: '指標!H2',
    says: '直近値の年次は『R4』で、対象年度（令和５年度）より前です',
    near: of('か所', '増加', '100 | R2', '210 | R6.3.31', '200 | R5'),
  },
  'latest-ahead': {
    found: of('か所', '増加', '100 | R2', '210 | R6年度', '200 | R5'),
    at: '指標!H2',
    says: '直近値の年次『R6年度』は、対象年度（令和５年度）より後です',
    // The count of the first of April.
    near: of('か所', '増加', '100 | R2', '210 | R6.4.1', '200 | R5'),
  },
  'same-period': {
    found: of('か所', '増加', '100 | R5', '210 | Ｒ５', '200 | R5'),
    at: '指標!F2',
    says: '策定時の値『100』と直近値『210』の年次がどちらも『R5』です',
    near: of('か所', '増加', '210 | R5', '210か所 | R5', '300 | R5'),
  },
  'rate-over-100': {
    found: rate('主任介護支援専門員の配置率', '108'),
    at: '指標!G2',
    says: '直近値『108』は100％を超えています',
    near: rate('養成研修の計画達成率', '108'),
  },
  'target-year-odd': {
    found: targetsIn('R5', 'R5', 'R7', 'R5', 'R5'),
    at: '指標!J4',
    says: '目標値の年次は『R7』ですが、ほかの指標はどれも『R5』です',
    near: targetsIn('R5', 'R5', 'R7', 'R7', 'R5'),
  },
  'unit-missing': {
    found: of('', '増加', '100 | R2', '210 | R5', '200 | R5'),
    at: '指標!C2',
    says: '指標「通いの場」に単位がありません',
    near: of('', '増加', '100か所 | R2', '210か所 | R5', '200か所 | R5'),
  },
  'slipped-digit': {
    found: of('か所', '増加', '100 | R2', '2,100 | R5', '200 | R5'),
    at: '指標!G2',
    says: '直近値『2,100』は、ほかの値（100、200）と桁が違います',
    near: of('か所', '増加', '10 | R2', '210 | R5', '200 | R5'),
  },
  'series-gap': {
    found: yearly('| R1 | R2 | R4 | R5 |'),
    at: '指標!G2',
    says: '年度ごとの値の間に令和３年度がありません',
    near: yearly('| R2 | R3 | R4 | R5 |'),
  },
};
