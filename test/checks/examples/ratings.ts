import type { RATING_RULES } from '../../../src/checks/rules/ratings';
import { book, indicators, ratings } from '../support/book';
import type { ExamplesOf } from './example';

const of = (latest: string, rating: string, reason = '') =>
  book({
    指標: indicators(
      `| 介護予防の推進 | 通いの場 | か所 | 増加 | 100 | R2 | ${latest} | R5 | 200 | R5 | ${rating} | ${reason} | |`,
    ),
  });
const basics = (rest: string): string => `
| 都道府県名 | 長野県 |
| 対象年度 | 令和５年度 |
| 保険者数 | 4 |
${rest}`;
const rated = (...ratings: readonly string[]): string =>
  [
    '| 項目名 | 目標を設定するに至った現状と課題 | 取組の実施内容、実績 | 自己評価 | 評価区分 | 管内保険者の自己評価結果の概要 | まとめ |',
    ...ratings.map((rating, index) => {
      const name = ['介護予防の推進', '給付の適正化', '認知症の支援'][index] ?? '';
      return `| ${name} | 現状。 | ・冊子の作成 | 取り組んだ。 | ${rating} | 取り組んだ。 | 支援する。 |`;
    }),
  ].join('\n');

const stating = (rating: string, evaluation: string): string => rated(rating, '○').replace('取り組んだ。', evaluation);
const alike = (last: string) =>
  book({
    保険者評価: ratings(
      ...['長野市', '松本市', '上田市', '岡谷市'].map((name) => `| ${name} | 介護予防の推進 | ○ |`),
      `| 飯田市 | 介護予防の推進 | ${last} |`,
    ),
  });

export const RATING_EXAMPLES: ExamplesOf<typeof RATING_RULES> = {
  'method-not-chosen': {
    found: book({ 基本情報: basics('| 計算方法 | |') }),
    at: '基本情報!B4',
    says: '計算方法が選ばれていない指標が2件あります。例えば「通いの場の数」の進捗率は 110.00％、達成率は 105.00％',
    near: book({ 基本情報: basics('| 計算方法 | 達成率 |') }),
  },
  'thresholds-disorder': {
    found: book({
      基本情報: basics('| 計算方法 | 進捗率 |\n| 評価基準◎ | 60 |\n| 評価基準○ | 80 |\n| 評価基準△ | 30 |'),
    }),
    at: '基本情報!B6',
    says: '◎ 60、○ 80、△ 30',
    near: book({
      基本情報: basics('| 計算方法 | 進捗率 |\n| 評価基準◎ | 90 |\n| 評価基準○ | 50 |\n| 評価基準△ | 40 |'),
    }),
  },
  'undecided-rating': {
    found: of('150～190', ''),
    at: '指標!G2',
    says: '直近値『150～190』は範囲です。進捗率は 50.00～90.00％となり評価区分が決まりません（候補：◎、○、△）',
    near: of('181～190', ''),
  },
  'rating-differs': {
    found: of('150', '○'),
    at: '指標!K2',
    says: '評価区分は『○』ですが、進捗率は 50.00％で、評価基準では「△」です',
    near: of('150～190', '○'),
  },
  'excellent-not-met': {
    found: of('190', '◎'),
    at: '指標!K2',
    says: '直近値『190』は目標値『200』に届いていません',
    near: of('200', '◎'),
  },
  'excellent-item-not-met': {
    found: book({ 項目: rated('◎', '○') }),
    at: '項目!E2',
    says: '目標に届いていない指標があります（参加率）',
    near: book({ 項目: rated('○', '◎') }),
  },
  'lone-rating': {
    found: book({ 項目: rated('', '', '△') }),
    at: '項目!E4',
    says: '評価区分を書いた項目は3項目のうち1項目だけです',
    near: book({ 項目: rated('○', '○', '△') }),
  },
  'text-rating-differs': {
    found: book({ 項目: stating('○', '以上のことから、「達成はやや不十分」と評価する。') }),
    at: '項目!E2',
    says: '評価区分は『○』ですが、自己評価の文では「達成はやや不十分」と評価しています',
    near: book({
      項目: stating('○', '「達成できた」と評価する市町村が多い。前年度は「達成はやや不十分」と評価した。'),
    }),
  },
  'item-rating-differs': {
    found: book({ 項目: rated('×', '○') }),
    at: '項目!E2',
    says: '評価区分は『×』ですが、その指標の評価は「◎」、「○」です',
    near: book({ 項目: rated('△', '×') }),
  },
  'ratings-alike': {
    found: alike('○'),
    at: '保険者評価!C2',
    says: '5保険者の評価区分が全て『○』です',
    near: alike('△'),
  },
  'target-words': {
    found: book({ 項目: stating('○', '通いの場の数は、目標の200か所に届かなかった。') }),
    at: '項目!D2',
    says: '指標「通いの場の数」の直近値『210』は目標値『200』に達しています',
    near: book({
      項目: stating(
        '○',
        '通いの場の数は、目標を達成した。参加率は、目標には届かなかった。通いの場の数及び参加率は、目標を達成していない。',
      ),
    }),
  },
};
