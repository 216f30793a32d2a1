import type { Code } from '../../../src/checks/registry';
import { EXAMPLES } from '../examples';
import { book, indicators, insurers, ratings } from '../support/book';
import { ROW, latest, MATSUMOTO, UEDA, coded, held, background, variant } from './books';

/** Workbooks in which the rule finds something that a person must decide. */
export const NOT_MECHANICAL: readonly (readonly [what: string, code: Code, found: string])[] = [
  ['a leading zero', 'number-as-text', latest('0210')],
  ['a sign', 'number-as-text', latest('+210')],
  ['more digits than are shown', 'number-as-text', latest('210000000000')],
  [
    'one of several in a column',
    'number-as-text',
    book({
      指標: indicators(
        ROW.replace('| 210 |', "| '210 |"),
        ROW.replace('通いの場', '教室').replace('| 210 |', "| '+9 |"),
      ),
    }),
  ],
  ['a zero with a sign', 'number-as-text', latest('-0')],
  ['a formula', 'number-as-text', book({ 指標: indicators(ROW.replace('| 210 |', '| =TEXT(A1,"0") → \'210 |')) })],
  [
    'two headers for one column',
    'near-header',
    book({ 指標: indicators(ROW).replace('評価の理由', '評価の理曲').replace('注記', '評価の埋由') }),
  ],
  [
    'a header like two of which none is there',
    'near-header',
    book({
      指標: `| 項目 | 目標項目 | 策定時の値 | 直近値 | 目標値 | 評価の理曲 |
| 介護予防の推進 | 通いの場の数 | 100 | 210 | 200 | ○ |`,
    }),
  ],
  [
    'a header in two rows',
    'near-header',
    book({
      指標: `| 項目 | 目標項目 | 策定時 | < | 直近値 | < | 目標値 | < |
| ^ | ^ | 数値 | 年次 | 数値 | 年次 | 数値 | 年吹 |
| 介護予防の推進 | 通いの場の数 | 100 | R2 | 210 | R5 | 200 | R5 |`,
    }),
  ],
  ['another word', 'unknown-item', held('介護予防の推移')],
  ['another insurer', 'unknown-insurer', EXAMPLES['unknown-insurer'].found],
  [
    'two insurers that are meant alike',
    'unknown-insurer',
    book({
      保険者: insurers("| '202011 | 長野市 | 1000 |", MATSUMOTO, UEDA, '| | 長野町 | 700 |'),
      保険者評価: ratings(...['長野', '松本市', '上田市'].map((name) => `| ${name} | 介護予防の推進 | ○ |`)),
    }),
  ],
  ['a wrong check digit', 'insurer-code', EXAMPLES['insurer-code'].found],
  ['a code of another prefecture', 'insurer-code', coded("'10201")],
  ['a code of another prefecture', 'insurer-code', coded("'10203")],
  ['another code of another prefecture', 'insurer-code', coded("'10204")],
  ['an insurer in another spelling than the usual one', 'spelling-drift', variant('高山市', '・冊子の作成', '松本市')],
  ['a word in two spellings', 'spelling-drift', EXAMPLES['spelling-drift'].found],
  ['a character outside the standard', 'unprintable', EXAMPLES.unprintable.found],
  ['a control character beside one', 'unprintable', background('通いの\u0002場が<br>\uE000少ない。')],
];
