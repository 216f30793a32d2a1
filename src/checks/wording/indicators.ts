import { writeFiscalYear, type Missing } from '../../domain/notation';
import type { FactsOf, WordingOf } from '../rule';
import type { INDICATOR_RULES } from '../rules/indicators';
import { placeName } from './place';

const WHY: Readonly<Record<Missing, string>> = {
  blank: '空欄',
  notYet: '集計中',
  suppressed: '秘匿',
  notApplicable: '該当なし',
  underReview: '精査中',
};

const DIRECTION = { up: '増加', down: '減少' } as const;

export const INDICATOR_WORDING: WordingOf<FactsOf<typeof INDICATOR_RULES>> = {
  'blank-value': {
    says: ({ name, measurement }) =>
      `指標「${name}」の${measurement}が空欄です。様式の表に印字し、進捗の計算に使います。値を記入してください。値がない場合は「－」や「集計中」と記入してください。`,
    unchecked: '指標の値の記入漏れ',
  },
  'missing-figure': {
    says: ({ name, measurement, why }, value) =>
      `指標「${name}」の${measurement}『${value}』には値がありません（${WHY[why]}）。進捗率と達成率を計算できません。値が分かり次第記入するか、注記か評価の理由に事情を記入してください。`,
    unchecked: '値のない指標',
  },
  'duplicate-indicator': {
    says: ({ item, first }, value) =>
      `項目「${item}」の指標『${value}』は${placeName(first)} にもあります。一つの指標は一行に書きます。どちらかを除くか、目標項目の名称を書き分けてください。`,
    unchecked: '指標の重複',
  },
  'range-reversed': {
    says: ({ name, measurement }, value) =>
      `指標「${name}」の${measurement}『${value}』は、範囲の上限と下限が逆です。範囲は小さい値から書きます。値を確かめて書き直してください。`,
    unchecked: '範囲の上限と下限',
  },
  'unit-conflict': {
    says: ({ name, unit, other, otherFrom }, value) =>
      `指標「${name}」の${otherFrom}『${value}』の単位は「${other}」ですが、ほかでは「${unit}」です。一つの指標の単位はそろえます。単位か値を直してください。`,
    unchecked: '指標の単位',
  },
  'target-met-at-baseline': {
    says: ({ name, baseline, target }) =>
      `指標「${name}」は、策定時の値『${baseline}』がすでに目標値『${target}』を満たしています。目標は策定時からの改善を表します。値と目標を計画書と照らし合わせてください。`,
    unchecked: '策定時に満たしている目標',
  },
  'direction-at-odds': {
    says: ({ name, direction, baseline, target }) =>
      `指標「${name}」の向きは「${DIRECTION[direction]}」ですが、策定時の値『${baseline}』から目標値『${target}』へは${direction === 'up' ? '減って' : '増えて'}います。向きは目標に近づく方向を書きます。向きか値を直してください。`,
    unchecked: '指標の向き',
  },
  'stale-latest': {
    says: ({ name, period, fiscalYear }) =>
      `指標「${name}」の直近値の年次は『${period}』で、対象年度（${writeFiscalYear(fiscalYear)}）より前です。直近値には対象年度の値を書きます。新しい値に改めるか、注記か評価の理由に事情を記入してください。`,
    unchecked: '直近値の年次',
  },
  'latest-ahead': {
    says: ({ name, fiscalYear }, value) =>
      `指標「${name}」の直近値の年次『${value}』は、対象年度（${writeFiscalYear(fiscalYear)}）より後です。直近値には対象年度の値を書きます。年次を直すか、その値を用いる理由を注記に記入してください。`,
    unchecked: '直近値の年次（対象年度より後のもの）',
  },
  'same-period': {
    says: ({ name, baseline, latest }, value) =>
      `指標「${name}」では、策定時の値『${baseline}』と直近値『${latest}』の年次がどちらも『${value}』です。同じ年次であれば値も同じはずです。どちらかの年次か値を直してください。`,
    unchecked: '策定時の値と直近値の年次の重なり',
  },
  'rate-over-100': {
    says: ({ name, measurement }, value) =>
      `指標「${name}」の${measurement}『${value}』は100％を超えています。全体に占める割合は100％までです。値を確かめて直してください。`,
    unchecked: '100％を超える割合',
  },
  'target-year-odd': {
    says: ({ name, usual }, value) =>
      `指標「${name}」の目標値の年次は『${value}』ですが、ほかの指標はどれも『${usual}』です。年の入力誤りでないか確かめてください。`,
    unchecked: '目標値の年次のそろい',
  },
  'unit-missing': {
    says: ({ name }) =>
      `指標「${name}」に単位がありません。様式の表では単位を目標項目に添えます。「人」「か所」「％」などの単位を記入してください。`,
    unchecked: '指標の単位の有無',
  },
  'slipped-digit': {
    says: ({ name, measurement, others }, value) =>
      `${name === '交付金得点' ? name : `指標「${name}」`}の${measurement}『${value}』は、ほかの値（${others.join('、')}）と桁が違います。桁の誤りのおそれがあります。値を確かめ、正しければ理由を注記に記入してください。`,
    unchecked: '値の桁',
  },
  'series-gap': {
    says: ({ name, what, years }) =>
      what === 'gap'
        ? `指標「${name}」の年度ごとの値の間に${years.join('、')}がありません。推移は続けた年度で示します。値があれば列を補い、なければ注記に事情を記入してください。`
        : `指標「${name}」の年度ごとの値の年次に『${years.join('』と『')}』が混じっています。年と年度は期間が異なります。書き方をそろえてください。`,
    unchecked: '年度ごとの値の並び',
  },
};
