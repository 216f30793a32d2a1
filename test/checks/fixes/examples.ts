import type { Code } from '../../../src/checks/registry';
import { EXAMPLES } from '../examples';
import { book, indicators, insurers, levels, texts } from '../support/book';
import { ROW, latest, coded, held, rated, background, variant } from './books';

/** A workbook (架空) with one finding that can be fixed, and what stands in its cells then. */
export interface FixExample {
  readonly what: string;
  readonly code: Code;
  readonly found: string;
  /** Cell, entry, number format: 指標!G2 → 210 in General. */
  readonly after: Readonly<Record<string, readonly [string | number, string]>>;
}

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
    found: held('介護予防の推進', '松本　市、 （長野）市、上田、岡谷市'),
    after: { '取組実績!E2': ['松本　市、 長野市、上田、岡谷市', 'General'] },
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
    what: 'a code without its leading zero',
    code: 'insurer-code',
    found: book({
      基本情報: '| 都道府県名 | 北海道 |\n| 対象年度 | 令和５年度 |\n| 計算方法 | 進捗率 |\n| 保険者数 | 4 |',
      保険者: insurers("| '12025 | 長野市 | 1000 |", '| | 松本市 | 900 |', '| | 上田市 | 800 |', '| | 岡谷市 | 700 |'),
    }),
    after: { '保険者!A2': ['012025', '@'] },
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
    what: 'half-width kana',
    code: 'half-width-kana',
    found: EXAMPLES['half-width-kana'].found,
    after: { '項目!B2': ['フレイル予防のボランティアが少ない。', 'General'] },
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
    found: variant('髙山市', '・冊子の作成', '松本市、高山市'),
    after: { '取組実績!E2': ['松本市、髙山市', 'General'] },
  },
  {
    what: 'an insurer with another character in a sentence',
    code: 'spelling-drift',
    found: variant('髙山市', '・髙山市と𠮷山市で冊子の作成', '松本市')
      .replaceAll('髙山市', '鎌ケ谷市')
      .replace('鎌ケ谷市と𠮷山市', '鎌ヶ谷市'),
    after: { '項目!C2': ['・鎌ケ谷市で冊子の作成', 'General'] },
  },
];
