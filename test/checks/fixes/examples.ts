import type { Code } from '../../../src/checks/registry';
import { EXAMPLES } from '../examples';
import { activities, book, indicators, insurers, levels, ratings, texts } from '../support/book';

/** A workbook (架空) with one finding that can be fixed, and what stands in its cells then. */
export interface FixExample {
  readonly what: string;
  readonly code: Code;
  readonly found: string;
  /** Cell, entry, number format: 指標!G2 → 210 in General. */
  readonly after: Readonly<Record<string, readonly [string | number, string]>>;
}

const ROW = '| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 210 | R5 | 200 | R5 | ◎ | | |';
const latest = (written: string): string => book({ 指標: indicators(ROW.replace('| 210 |', `| '${written} |`)) });
const MATSUMOTO = "| '202029 | 松本市 | 900 |";
const UEDA = "| '202037 | 上田市 | 800 |";
const OKAYA = "| '202045 | 岡谷市 | 700 |";
const coded = (code: string): string =>
  book({ 保険者: insurers(`| ${code} | 長野市 | 1000 |`, MATSUMOTO, UEDA, OKAYA) });
const held = (item: string, targets = ''): string =>
  book({ 取組実績: activities(`| ${item} | 会議 | 会議 | R5.6.1 | ${targets} | 1 | |`) });
const rated = (name: string): string =>
  book({
    保険者評価: ratings(
      ...[name, '松本市', '上田市', '岡谷市'].map((insurer) => `| ${insurer} | 介護予防の推進 | ○ |`),
    ),
  });
const background = (text: string): string => book({ 項目: texts({ background: text }) });

const variant = (): string => {
  const named = ['髙山市', '松本市', '上田市', '岡谷市'];
  return book({
    項目: texts({ record: '・髙山市で冊子の作成' }),
    保険者: insurers('| | 髙山市 | 1000 |', MATSUMOTO, UEDA, OKAYA),
    保険者評価: ratings(...named.map((name) => `| ${name} | 介護予防の推進 | ○ |`)),
    給付適正化実施状況: levels(...named.map((name) => `| ${name} | R5 | ケアプラン点検 | 予定通り実施 |`)),
    取組実績: activities('| 介護予防の推進 | 会議 | 会議 | R5.6.1 | 松本市、高山市 | 1 | |'),
  });
};

export const FIX_EXAMPLES: readonly FixExample[] = [
  {
    what: 'a figure',
    code: 'number-as-text',
    found: EXAMPLES['number-as-text'].found,
    after: { '指標!G2': [210, 'General'] },
  },
  { what: 'full width', code: 'number-as-text', found: latest('２１０'), after: { '指標!G2': [210, 'General'] } },
  { what: 'commas', code: 'number-as-text', found: latest('1,210'), after: { '指標!G2': [1210, '#,##0'] } },
  {
    what: 'decimals that end in 0',
    code: 'number-as-text',
    found: latest('210.50'),
    after: { '指標!G2': [210.5, '0.00'] },
  },
  {
    what: 'several figures of a column',
    code: 'number-as-text',
    found: book({
      指標: indicators(
        ROW.replace('| 210 |', "| '210 |"),
        ROW.replace('通いの場', '教室').replace('| 210 |', "| '220 |"),
      ),
    }),
    after: { '指標!G2': [210, 'General'], '指標!G3': [220, 'General'] },
  },
  {
    what: 'a slip in a header',
    code: 'near-header',
    found: EXAMPLES['near-header'].found,
    after: { '指標!L1': ['評価の理由', 'General'] },
  },
  {
    what: 'an item with a number and without の',
    code: 'unknown-item',
    found: held('（１）介護予防推進'),
    after: { '取組実績!A2': ['介護予防の推進', 'General'] },
  },
  {
    what: 'an insurer without 市 among others',
    code: 'unknown-insurer',
    found: book({
      給付適正化実施状況: levels(
        '| 長野 | R5 | 縦覧点検 | 予定通り実施 |',
        ...['松本市', '上田市', '岡谷市'].map((name) => `| ${name} | R5 | 縦覧点検 | 予定通り実施 |`),
      ),
      項目: texts({}),
    }),
    after: { '給付適正化実施状況!A2': ['長野市', 'General'] },
  },
  {
    what: 'an insurer with a sign in between',
    code: 'unknown-insurer',
    found: rated('長野・市'),
    after: { '保険者評価!A2': ['長野市', 'General'] },
  },
  {
    what: 'an insurer with a sign too many, in a list',
    code: 'unknown-insurer',
    found: held('介護予防の推進', '松本市、 （長野）市、上田、岡谷市'),
    after: { '取組実績!E2': ['松本市、 長野市、上田、岡谷市', 'General'] },
  },
  {
    what: 'a code without its check digit',
    code: 'insurer-code',
    found: coded("'20201"),
    after: { '保険者!A2': ['202011', '@'] },
  },
  {
    what: 'a code kept as a number',
    code: 'insurer-code',
    found: coded('20201'),
    after: { '保険者!A2': ['202011', '@'] },
  },
  {
    what: 'a code with a hyphen',
    code: 'insurer-code',
    found: coded("'20201-1"),
    after: { '保険者!A2': ['202011', '@'] },
  },
  {
    what: 'brackets',
    code: 'mixed-bracket',
    found: background('教室（2か所)を開いた。<br>講座(1回）を開いた。'),
    after: { '項目!B2': ['教室（2か所）を開いた。\n講座（1回）を開いた。', 'General'] },
  },
  {
    what: 'い left out',
    code: 'colloquial',
    found: EXAMPLES.colloquial.found,
    after: { '項目!B2': ['安心して暮らしていくためには体制が要る。', 'General'] },
  },
  {
    what: 'control characters',
    code: 'unprintable',
    found: background('通いの場\u0002が\u000B少ない。'),
    after: { '項目!B2': ['通いの場が\n少ない。', 'General'] },
  },
  {
    what: 'an insurer with another character',
    code: 'spelling-drift',
    found: variant(),
    after: { '取組実績!E2': ['松本市、髙山市', 'General'] },
  },
];

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
  ['a formula', 'number-as-text', book({ 指標: indicators(ROW.replace('| 210 |', '| =TEXT(A1,"0") → \'210 |')) })],
  [
    'two headers for one column',
    'near-header',
    book({ 指標: indicators(ROW).replace('評価の理由', '評価の理曲').replace('注記', '評価の埋由') }),
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
  ['a word in two spellings', 'spelling-drift', EXAMPLES['spelling-drift'].found],
  ['a character outside the standard', 'unprintable', EXAMPLES.unprintable.found],
  ['a control character beside one', 'unprintable', background('通いの\u0002場\uE000が少ない。')],
];
