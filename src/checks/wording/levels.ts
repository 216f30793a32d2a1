import { writeFiscalYear } from '../../domain/notation';
import type { ImplementationLevel } from '../../domain/report';
import type { FactsOf, WordingOf } from '../rule';
import type { FIGURE_RULES } from '../rules/figures';
import { someInsurers } from './names';

const LEVEL: Readonly<Record<ImplementationLevel, string>> = {
  asPlanned: '予定通り実施',
  partly: '一部実施',
  notDone: '実施できなかった',
};

const levelWords = (levels: readonly ImplementationLevel[]): string =>
  levels.map((level) => `「${LEVEL[level]}」`).join('と');

/** Shares and numbers of insurers by 実施状況 of 給付適正化. */
export const LEVEL_WORDING = {
  'share-differs': {
    says: ({ programme, levels, fiscalYear, counted, total, computed }, value) =>
      `「${programme}」の${levelWords(levels)}の${/[%％]$/.test(value) ? '割合' : '保険者の数'}が『${value}』とありますが、給付適正化実施状況の表では${writeFiscalYear(fiscalYear)}は${total}保険者のうち${counted}保険者で ${computed}％です。本文か表を直してください。`,
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
  'shares-not-whole': {
    says: ({ programme, shares }, value) =>
      `「${programme}」の三つの実施状況の割合（${shares.join('、')}）を足すと『${value}』です。三つの区分を合わせると100％になります。割合を確かめて直してください。`,
    unchecked: '割合の合計',
  },
} satisfies Partial<WordingOf<FactsOf<typeof FIGURE_RULES>>>;
