import type { Code } from '../../../src/checks/registry';

/** A cell of the third sample and what stands there in place of what: a text, or a part of one. */
export type Correction = readonly [at: string, from: string, to: string];

/** A mistake of the sources, where it is found, and what makes it good. */
export interface Mistake {
  readonly what: string;
  readonly code: Code;
  readonly at: string;
  /** A part of the message. */
  readonly says: string;
  readonly corrected: readonly Correction[];
}

/** A cell of one of the six forms. */
export const FORM = (number: number, cell: string): string => `別紙２－${number}!${cell}`;
const [PLAN, GRANTS, ROUNDS] = ['計画（第２章）', '交付金の評価', '伴走支援（さくら市）'] as const;

/** The sources' own mistakes, as they stand in the third sample. */
export const MISTAKES: readonly Mistake[] = [
  {
    what: '003: the areas do not add up',
    code: 'sum-differs',
    at: '２次医療圏!C13',
    says: '『6362.28』が、内訳の和 6,362.33 と違います',
    corrected: [['２次医療圏!C13', '6362.28', '6362.33']],
  },
  {
    what: '001: 10,518 and 1,200 are not 11,700',
    code: 'plan-sum-differs',
    at: `${PLAN}!D10`,
    says: '加えた 11,718人 と違います',
    corrected: [[`${PLAN}!D10`, '11,700', '11,718']],
  },
  {
    what: '001: R2 is missing between R1 and R3',
    code: 'plan-sum-differs',
    at: `${PLAN}!D10`,
    says: '（間の令和２年度の数もありません）',
    corrected: [[`${PLAN}!C10`, '1,200', '1,182']],
  },
  {
    what: '000: one share for two levels',
    code: 'same-share-twice',
    at: FORM(6, 'A27'),
    says: '「予定通り実施」と「実施できなかった」の割合が、どちらも『31.43%』',
    corrected: [[FORM(6, 'A27'), '31.43', '28.57']],
  },
  {
    what: '000: shares with different numerators',
    code: 'numerators-differ',
    at: FORM(6, 'A23'),
    says: '「予定通り実施」だけの割合（31.43%）と、「予定通り実施」と「一部実施」を合わせた割合（88.57%）',
    corrected: [[FORM(6, 'A23'), '「予定通り実施」及び「一部実施」と回答', '「予定通り実施」と回答']],
  },
  ...[28, 31, 32].map((row): Mistake => ({
    what: '000: a latest value of R4',
    code: 'stale-latest',
    at: FORM(2, `E${row}`),
    says: '直近値の年次は『R4』で、対象年度（令和５年度）より前です',
    corrected: [[FORM(2, `E${row}`), 'R4', 'R5']],
  })),
  ...[
    ['C5', '41,300人(7.0%)', 'A5'] as const,
    ['C6', '1,200か所', 'A6'] as const,
    ['D10', '11,700人', 'A10'] as const,
  ].map(([cell, target, name]): Mistake => ({
    what: `001: ${target} is reported nowhere`,
    code: 'target-unreported',
    at: `${PLAN}!${cell}`,
    says: `令和５年度の目標『${target}』がありますが、指標の表にその行がありません`,
    // The row of an indicator that is reported on, with its target where the unit is the same.
    corrected: [
      [`${PLAN}!${name}`, '*', '在宅療養支援診療所数（か所）'],
      ...(target.endsWith('か所') ? [[`${PLAN}!${cell}`, '*', '250か所'] as const] : []),
    ],
  })),
  {
    what: '000: 個所 beside か所',
    code: 'spelling-drift',
    at: FORM(2, 'A33'),
    says: '『個所』（1か所）と『か所』',
    corrected: [[FORM(2, 'A33'), '個所', 'か所']],
  },
  {
    what: '000: 県域 beside 圏域',
    code: 'spelling-drift',
    at: FORM(6, 'A23'),
    says: '『県域』（1か所）と『圏域』',
    corrected: [[FORM(6, 'A23'), '県域', '圏域']],
  },
  {
    what: '000: 相談センター beside 支援センター',
    code: 'spelling-drift',
    at: FORM(2, 'A41'),
    says: '『在宅医療・介護連携相談センター』（1か所）と『在宅医療・介護連携支援センター』',
    corrected: [[FORM(2, 'A41'), '連携相談センター', '連携支援センター']],
  },
  {
    what: '000: one item of six states a rating',
    code: 'lone-rating',
    at: FORM(6, 'A21'),
    says: '6項目のうち1項目だけです',
    corrected: [[FORM(6, 'A21'), '*', '　点検の支援を続けた。']],
  },
  {
    what: '000: a bracket that never closes',
    code: 'unclosed-bracket',
    at: FORM(3, 'A12'),
    says: '「（」が閉じていません',
    corrected: [[FORM(3, 'A14'), '（11市町村）', '（11市町村））']],
  },
  {
    what: '000: brackets of two widths',
    code: 'mixed-bracket',
    at: FORM(3, 'A21'),
    says: '『（2か所)』は、全角と半角のかっこが組',
    corrected: [
      [FORM(3, 'A21'), '（2か所)', '（2か所）'],
      [`${PLAN}!A11`, '（初級)', '（初級）'],
    ],
  },
  {
    what: '000: 2か所 among 回',
    code: 'series-units',
    at: FORM(3, 'A21'),
    says: '『2か所』『1か所』だけ単位が「か所」で、ほかは「回」です',
    corrected: [
      [FORM(3, 'A21'), '2か所', '2回'],
      [FORM(3, 'A21'), '1か所', '1回'],
    ],
  },
  {
    what: '000: 暮らしてくために',
    code: 'colloquial',
    at: FORM(3, 'A8'),
    says: '『暮らしてくため』は「い」が抜けています',
    corrected: [[FORM(3, 'A8'), '暮らしてく', '暮らしていく']],
  },
  {
    what: '002: the third round is dated before the others',
    code: 'round-order',
    at: `${ROUNDS}!A14`,
    says: '3回目の日付『２０２２年２月１３日』が2回目の『２０２２年１２月５日』より前です',
    corrected: [[`${ROUNDS}!A14`, '２０２２年', '２０２３年']],
  },
  {
    what: '003: 吾妻 has no count of coordinators',
    code: 'count-left-out',
    at: '支援窓口!C15',
    says: '『医師会』にはありません',
    corrected: [['支援窓口!C15', '医師会', '医師会①']],
  },
  {
    what: '003: 高崎市 is in three rows',
    code: 'insurer-in-rows',
    at: '支援窓口!A9',
    says: '『高崎市』が3行にあります',
    corrected: [['支援窓口!A9', '・高崎市(旧新町、旧吉井町)', '']],
  },
  ...[['C4', '都道府県分', '3,000'] as const, ['C15', '市町村分', '2,500'] as const].map(
    ([cell, kind, mark]): Mistake => ({
      what: `001: the points of R6 have no 満点 (${kind}), which changes every year`,
      code: 'full-mark-missing',
      at: `${GRANTS}!${cell}`,
      says: `『令和６年度』の得点（${kind}）に満点がありません。満点は毎年度変わるため`,
      corrected: [[`${GRANTS}!${cell}`, '令和６年度', `令和６年度(${mark}点)`]],
    }),
  ),
];
