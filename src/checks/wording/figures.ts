import { writeFiscalYear } from '../../domain/notation';
import type { FactsOf, WordingOf } from '../rule';
import type { FIGURE_RULES } from '../rules/figures';
import type { AmountKind } from '../rules/figures/growth';
import { ACTIVITY_WORDING } from './activities';
import { LEVEL_WORDING } from './levels';

/** Of these the table holds the parts alone. */
const isComputed = (meant: FactsOf<typeof FIGURE_RULES>['figure-in-text-differs']['meant']): boolean =>
  meant === '達成率' || (typeof meant === 'string' && meant.endsWith('との差'));

const GROWTH: Readonly<Record<AmountKind, (from: string, to: string | null) => string>> = {
  difference: (from, to) => `${from}と${to ?? '今の値'}の差は `,
  rate: (from, to) => (to === null ? `${from}に対する増減の割合は ` : `${from}から${to}への増減の率は `),
  multiple: (from, to) => `${to ?? '今の値'}は${from}の `,
};

const GROWTH_UNIT: Readonly<Record<AmountKind, (value: string) => string>> = {
  difference: (value) => value.replace(/^[\d,.]+/, ''),
  rate: () => '％',
  multiple: () => '倍',
};

export const FIGURE_WORDING: WordingOf<FactsOf<typeof FIGURE_RULES>> = {
  ...ACTIVITY_WORDING,
  ...LEVEL_WORDING,
  'rate-differs': {
    says: ({ part, whole, computed, more = 0 }, value) =>
      `『${value}』とありますが、${part}÷${whole} は ${computed}％です。${more > 0 ? `この欄のほかの${more}か所の率も、${whole}で割った値と違います。` : ''}率は並べて書いた数から求めます。${more > 0 ? `全体の数（${whole}）と率を確かめて` : '数か率を直して'}ください。`,
    unchecked: '本文の率',
  },
  'sum-differs': {
    says: ({ header, computed }, value) =>
      `「${header}」の合計『${value}』が、内訳の和 ${computed} と違います。合計は内訳の和です。内訳か合計を直してください。`,
    unchecked: '合計',
  },
  'text-sum-differs': {
    says: ({ computed, unit }, value) =>
      `『${value}』とありますが、並べて書いた内訳の和は ${computed}${unit} です。計は内訳の和です。内訳か計を直してください。`,
    unchecked: '本文の計',
  },
  'points-differ': {
    says: ({ one, other, computed }, value) =>
      `『${value}』とありますが、『${one}』と『${other}』の差は ${computed}ポイントです。割合どうしの差はポイントで表します。割合かポイントの数を直してください。`,
    unchecked: '本文の割合の差',
  },
  'score-over-full': {
    says: ({ what, fullMark }, value) =>
      `${what}『${value}』が満点『${fullMark}』を超えています。満点は年度ごとに変わります。年度と値を確かめてください。`,
    unchecked: '得点と満点',
  },
  'figure-in-text-differs': {
    says: ({ name, meant, inTable, differs }, value) =>
      `指標「${name}」の${typeof meant === 'string' ? meant : `${writeFiscalYear(meant.year)}の値`}が本文に『${value}』とありますが、指標の表${isComputed(meant) ? 'から計算すると' : 'では'}『${inTable}』です。本文と表の${differs === 'unit' ? '単位' : '値'}は同じにします。本文か表を直してください。`,
    unchecked: '本文の指標の値',
  },
  'points-or-percent': {
    says: ({ item, is }, value) =>
      is === 'difference'
        ? `項目「${item}」の文の『${value}』は割合どうしの差です。割合の差はポイントで表します。「％」を「ポイント」に直してください。増減の率であれば、そう分かるように書いてください。`
        : `項目「${item}」の文の『${value}』は割合です。割合は％で、割合の差はポイントで表します。「ポイント」を「％」に直してください。`,
    unchecked: '％とポイントの書き分け',
  },
  'tally-differs': {
    says: ({ item, levels, counted, total, share }, value) =>
      `項目「${item}」の${levels}について本文に『${value}』とありますが、保険者評価の表では${total}保険者のうち${counted}保険者${share === null ? '' : `（${share}％）`}です。本文か表を直してください。`,
    unchecked: '評価区分ごとの保険者数',
  },
  'tally-most': {
    says: ({ item, level, counted, most, mostLevel }, value) =>
      `項目「${item}」の概要に『${value}』とありますが、保険者評価の表では「${level}」は${counted}件で、最も多いのは「${mostLevel}」の${most}件です。本文か表を直してください。`,
    unchecked: '多かったとする評価区分',
  },
  'score-in-text-differs': {
    says: ({ what, inTable }, value) =>
      `${what}が本文に『${value}』とありますが、交付金得点の表では『${inTable}』です。満点は年度ごとに変わります。年度と値を確かめ、本文か表を直してください。`,
    unchecked: '本文の得点',
  },
  'target-without-full-mark': {
    says: ({ name }, value) =>
      `指標「${name}」の目標値『${value}』は得点ですが、満点が書かれていません。満点は毎年度変わるため、得点は率で比べます。注記に満点を書くか、得点率の目標としてください。`,
    unchecked: '得点の目標の満点',
  },
  'full-mark-missing': {
    says: ({ year, kind }) =>
      `『${year.replace(/\s+/g, '')}』の得点${kind ? `（${kind.replace(/\s+/g, '')}）` : ''}に満点がありません。満点は毎年度変わるため、得点どうしは比べられず、得点率で比べます。満点を書き添えてください。`,
    unchecked: '得点の満点の有無',
  },
  'full-mark-unchanged': {
    says: ({ kind, year, before }, value) =>
      `${kind ? `「${kind}」の` : ''}${writeFiscalYear(year)}の満点『${value}』は${writeFiscalYear(before)}と同じです。満点は毎年度変わります。書き写したままでないか確かめてください。`,
    unchecked: '満点の年度',
  },
  'figure-year-differs': {
    says: ({ name, stated, year }, value) =>
      `指標「${name}」の『${value}』は、本文では${writeFiscalYear(stated)}の値とありますが、指標の表では${writeFiscalYear(year)}の直近値です。年度か値のどちらかを直してください。`,
    unchecked: '本文の指標の年度',
  },
  'mean-differs': {
    says: ({ total, by, computed, is }, value) =>
      `『${value}』とありますが、${total}${is === 'mean' ? `を${by}で割ると` : `で各${by}なら計`} ${computed}です。${is === 'mean' ? '平均は計を数で割って求めます。計か平均を' : '計は並べて書いた数から求めます。数か計を'}直してください。`,
    unchecked: '本文の平均',
  },
  'growth-differs': {
    says: ({ kind, from, to, computed }, value) =>
      `『${value}』とありますが、${GROWTH[kind](`『${from}』`, to === null ? null : `『${to}』`)}${computed}${GROWTH_UNIT[kind](value)}です。増減は並べて書いた数から求めます。数か${kind === 'multiple' ? '倍数' : '増減'}を直してください。`,
    unchecked: '本文の増減',
  },
};
