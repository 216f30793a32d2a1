import type { RATING_RULES } from '../../../src/checks/rules/ratings';
import { book } from '../support/book';
import type { CasesOf } from './cases';

const HEADERS =
  '| 項目名 | 目標を設定するに至った現状と課題 | 取組の実施内容、実績 | 自己評価 | 評価区分 | 管内保険者の自己評価結果の概要 | まとめ |';
const rated = (ratings: readonly string[], evaluation = '取り組んだ。') =>
  book({
    項目: [
      HEADERS,
      ...ratings.map((rating, index) => {
        const name = ['介護予防の推進', '給付の適正化', '認知症の支援'][index] ?? '';
        return `| ${name} | 現状。 | ・冊子の作成 | ${index === 0 ? evaluation : '取り組んだ。'} | ${rating} | 取り組んだ。 | 支援する。 |`;
      }),
    ].join('\n'),
  });
const thresholds = (good: string, fair: string) =>
  book({
    基本情報: `| 都道府県名 | 長野県 |\n| 対象年度 | 令和５年度 |\n| 保険者数 | 4 |\n| 計算方法 | 進捗率 |\n| 評価基準◎ | 90 |\n| 評価基準○ | ${good} |\n| 評価基準△ | ${fair} |`,
  });

/** A form without the workbook it was made from. */
const FORM = `## 別紙２_1_介護予防の推進
| 項目名 | < | < | < | < | < |
| 介護予防の推進 | < | < | < | < | < |
| 取組の実施内容、実績 | < | < | < | < | < |
| ・冊子の作成 | < | < | < | < | < |
| 目標項目 | 策定時の値 | < | 直近値 | < | 目標値(R5) |
| ^ | 数値 | 年次 | 数値 | 年次 | 数値 |
| 通いの場の数（か所） | 100か所 | R2 | 180か所 | R5 | 200か所 |
| 自己評価 | < | < | < | < | < |
| 取り組んだ。 | < | < | < | < | < |`;

export const RATING_CASES: CasesOf<typeof RATING_RULES> = {
  'method-not-chosen': {
    near: { 'a form, which has no place for it': FORM },
  },
  'thresholds-disorder': {
    found: { '○ below △': [thresholds('40', '50'), '◎ 90、○ 40、△ 50'] },
    near: { 'two of them alike': thresholds('50', '50') },
  },
  'lone-rating': {
    found: {
      'one left out': [rated(['○', '○', '']), '評価区分のない項目が3項目のうち1項目あります'],
    },
    near: { 'a heading in quotation marks': rated(['', '', ''], '「通いの場」<br>取り組んだ。') },
  },
  'text-rating-differs': {
    found: {
      'a judgement without the word 評価': [
        rated(['○', '○'], '「達成はやや不十分」と判断する。'),
        '「達成はやや不十分」と評価しています',
      ],
    },
  },
};
