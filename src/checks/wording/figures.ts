import { writeFiscalYear } from '../../domain/notation';
import type { ImplementationLevel } from '../../domain/report';
import type { FactsOf, WordingOf } from '../rule';
import type { FIGURE_RULES } from '../rules/figures';
import type { AmountKind } from '../rules/figures/growth';
import { someInsurers } from './names';
import { placeName } from './place';

const LEVEL: Readonly<Record<ImplementationLevel, string>> = {
  asPlanned: '予定通り実施',
  partly: '一部実施',
  notDone: '実施できなかった',
};

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
  rate: () => '%',
  multiple: () => '倍',
};

const levelWords = (levels: readonly ImplementationLevel[]): string =>
  levels.map((level) => `「${LEVEL[level]}」`).join('と');

export const FIGURE_WORDING: WordingOf<FactsOf<typeof FIGURE_RULES>> = {
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
  'share-differs': {
    says: ({ programme, levels, fiscalYear, counted, total, computed }, value) =>
      `「${programme}」の${levelWords(levels)}の割合が『${value}』とありますが、給付適正化実施状況の表では${writeFiscalYear(fiscalYear)}は${total}保険者のうち${counted}保険者で ${computed}％です。本文か表を直してください。`,
    unchecked: '本文の割合',
  },
  'change-differs': {
    says: ({ programme, before, now, computed }, value) =>
      `「${programme}」の前年度比が『${value}』とありますが、給付適正化実施状況の表では ${before}％から ${now}％へ ${computed}ポイントです。本文か表を直してください。`,
    unchecked: '前年度比',
  },
  'indicator-share-differs': {
    says: ({ name, measurement, programme, fiscalYear, total, asPlanned, withPartly }, value) =>
      `指標「${name}」の${measurement}『${value}』は、給付適正化実施状況の表から計算した割合と違います。「${programme}」の${writeFiscalYear(fiscalYear)}の${total}保険者では、「予定通り実施」が ${asPlanned}％、「一部実施」を合わせて ${withPartly}％です。指標か表を直してください。`,
    unchecked: '指標にある実施率',
  },
  'share-impossible': {
    says: ({ n, below, above }, value) =>
      `『${value}』は${n}保険者の割合としてあり得ません。近い割合は ${below}％か ${above}％です。割合は保険者の数から求めます。分母と割合を確かめてください。`,
    unchecked: '保険者の割合',
  },
  'same-share-twice': {
    says: ({ programme, one, other }, value) =>
      `「${programme}」の${levelWords(one)}と${levelWords(other)}の割合が、どちらも『${value}』とあります。写し誤りでないか、元の数を確かめてください。`,
    unchecked: '同じ割合の繰り返し',
  },
  'numerators-differ': {
    says: ({ item, asPlannedOnly, withPartly }) =>
      `項目「${item}」では、${levelWords(['asPlanned'])}だけの割合（${asPlannedOnly}）と、${levelWords(['asPlanned', 'partly'])}を合わせた割合（${withPartly}）が並んでいます。並べる割合は分子をそろえると比べられます。示し方を確かめてください。`,
    unchecked: '割合の分子の違い',
  },
  'levels-incomplete': {
    says: ({ programme, fiscalYear, counted, total, missing }) =>
      `「${programme}」の${writeFiscalYear(fiscalYear)}の実施状況は${counted}保険者分で、保険者数${total}と合いません${missing.length > 0 ? `（${someInsurers(missing)}がありません）` : ''}。三つの実施状況の計は保険者数に一致します。行を補うか、除いてください。`,
    unchecked: '実施状況の計',
  },
  'year-missing': {
    says: ({ what, missing, fiscalYear }) =>
      `${what}に${writeFiscalYear(missing)}の行がありません（対象年度は${writeFiscalYear(fiscalYear)}）。${missing === fiscalYear ? '割合と集計には対象年度の行を使います' : '本文の前年度比は前年度の行と照合します'}。${writeFiscalYear(missing)}の行を加えるか、年度を直してください。`,
    unchecked: '対象年度の行の有無',
  },
  'level-doubled': {
    says: ({ programme, fiscalYear }, value) =>
      `『${value}』の「${programme}」（${writeFiscalYear(fiscalYear)}）が二度あります。一つの保険者は一度だけ数えます。どちらかの行を除いてください。`,
    unchecked: '実施状況の重複',
  },
  'score-over-full': {
    says: ({ what, fullMark }, value) =>
      `${what}『${value}』が満点『${fullMark}』を超えています。満点は年度ごとに変わります。年度と値を確かめてください。`,
    unchecked: '得点と満点',
  },
  'text-count-differs': {
    says: ({ item, activity, counted }, value) =>
      `項目「${item}」の「${activity}」について本文に『${value}』とありますが、取組実績の表では${counted}です（再掲を除く）。本文か表を直してください。`,
    unchecked: '本文の回数',
  },
  'series-units': {
    says: ({ item, usual, other, odd }) =>
      `項目「${item}」の並びの中で${odd.map((each) => `『${each}』`).join('')}だけ単位が「${other}」で、ほかは「${usual}」です。並べて書く数は単位をそろえます。単位を確かめてください。`,
    unchecked: '並べて書いた数の単位',
  },
  'figure-in-text-differs': {
    says: ({ name, meant, inTable, differs }, value) =>
      `指標「${name}」の${typeof meant === 'string' ? meant : `${writeFiscalYear(meant.year)}の値`}が本文に『${value}』とありますが、指標の表${isComputed(meant) ? 'から計算すると' : 'では'}『${inTable}』です。本文と表の${differs === 'unit' ? '単位' : '値'}は同じにします。本文か表を直してください。`,
    unchecked: '本文の指標の値',
  },
  'text-date-differs': {
    says: ({ item, activity, held }, value) =>
      `項目「${item}」の「${activity}」について本文に『${value}』とありますが、取組実績の表の実施日は『${held}』です。同じ取組の日付は同じにします。本文か表を直してください。`,
    unchecked: '本文の開催日',
  },
  'text-participants-differ': {
    says: ({ item, activity, counted }, value) =>
      `項目「${item}」の「${activity}」について本文に『${value}』とありますが、取組実績の表の参加者数は『${counted}』です。同じ取組の人数は同じにします。本文か表を直してください。`,
    unchecked: '本文の各回の参加者数',
  },
  'count-kinds-differ': {
    says: ({ activity, other, where }, value) =>
      where === 'table'
        ? `「${activity}」の行の『${value}』は、同じ取組のほかの行（${other}）と数え方が違います。実数と延べは足せません。数え方をそろえてください。`
        : `本文に『${value}』とありますが、取組実績の表では「${activity}」の人数は${other}です。実数と延べは別の数です。本文か表を直してください。`,
    unchecked: '実数と延べ',
  },
  'times-odd': {
    says: ({ name, others }, value) =>
      `「${name}」の回数が『${value}』ですが、同じ取組のほかの${others}行はどれも１回です。実施日も一日か一か月だけです。回数を確かめ、ほかの日にも行ったのであれば実施日を書き足してください。`,
    unchecked: '取組の回数の外れ値',
  },
  'activity-doubled': {
    says: ({ item, first, firstItem }, value) =>
      firstItem === null
        ? `項目「${item}」の『${value}』は${placeName(first)} の行と全て同じ内容です。一つの取組は一行に書きます。どちらかの行を除くか、再掲としてください。`
        : `項目「${item}」の『${value}』は${placeName(first)} の行（項目「${firstItem}」）と全て同じ内容です。二つの項目に載せる取組は、片方を再掲とします。再掲の欄に記入してください。`,
    unchecked: '取組実績の重複',
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
  'shares-not-whole': {
    says: ({ programme, shares }, value) =>
      `「${programme}」の三つの実施状況の割合（${shares.join('、')}）を足すと『${value}』です。三つの区分を合わせると100％になります。割合を確かめて直してください。`,
    unchecked: '割合の合計',
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
  'growth-differs': {
    says: ({ kind, from, to, computed }, value) =>
      `『${value}』とありますが、${GROWTH[kind](from, to)}${computed}${GROWTH_UNIT[kind](value)}です。増減は並べて書いた数から求めます。数か${kind === 'multiple' ? '倍数' : '増減'}を直してください。`,
    unchecked: '本文の増減',
  },
};
