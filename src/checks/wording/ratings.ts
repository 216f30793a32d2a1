import type { FactsOf, WordingOf } from '../rule';
import type { RATING_RULES } from '../rules/ratings';
import type { RateFacts } from '../rules/ratings/progress';

const METHOD = { progress: '進捗率', attainment: '達成率' } as const;

/** 「進捗率は 2.94～141.18％」. */
const rateWords = ({ method, low, high }: RateFacts): string =>
  `${METHOD[method]}は ${low === high ? low : `${low}～${high}`}％`;

const reasonWords = (column: '評価の理由' | '注記'): string => (column === '注記' ? '注記に事情' : '評価の理由');

export const RATING_WORDING: WordingOf<FactsOf<typeof RATING_RULES>> = {
  'method-not-chosen': {
    says: ({ count, example }) =>
      `計算方法が選ばれていない指標が${count}件あります。${example ? `例えば「${example.name}」の${rateWords(example.progress)}、${rateWords(example.attainment)}です。` : ''}どちらによるかを値とともに示します。基本情報か指標の「計算方法」で進捗率か達成率を選んでください。`,
    unchecked: '計算方法の選択',
  },
  'thresholds-disorder': {
    says: ({ excellent, good, fair }) =>
      `評価基準が◎ ${excellent}、○ ${good}、△ ${fair} となっています。◎、○、△の順に小さくします。評価基準を直してください。`,
    unchecked: '評価基準の大小',
  },
  'undecided-rating': {
    says: ({ rate, candidates }, value) =>
      `直近値『${value}』は範囲です。${rateWords(rate)}となり評価区分が決まりません（候補：${candidates.join('、')}）。評価区分を選んでください。`,
    unchecked: '判定保留の指標',
  },
  'rating-differs': {
    says: ({ name, written, rate, candidates, column }) =>
      `指標「${name}」の評価区分は『${written}』ですが、${rateWords(rate)}で、評価基準では「${candidates.join('、')}」です。評価区分を直すか、${reasonWords(column)}を記入してください。`,
    unchecked: '評価区分と計算値',
  },
  'excellent-not-met': {
    says: ({ name, latest, target, met, adopted, column }) =>
      `指標「${name}」の${adopted ? '評価区分' : '参考評価（計算値）'}は『◎』ですが、直近値『${latest}』は目標値『${target}』に${met === 'no' ? '届いていません' : '届いたと言い切れません'}。◎は「達成できた」を表します。${adopted ? `評価区分を確かめ、変えない場合は${reasonWords(column)}を記入してください` : '評価区分を決めて記入してください'}。`,
    unchecked: '◎の指標の目標達成',
  },
  'excellent-item-not-met': {
    says: ({ item, unmet }) =>
      `項目「${item}」の評価区分は『◎』ですが、目標に届いていない指標があります（${unmet.join('、')}）。◎は「達成できた」を表します。評価区分を確かめてください。`,
    unchecked: '◎の項目の目標達成',
  },
  'lone-rating': {
    says: ({ rated, count, total }) =>
      rated
        ? `評価区分を書いた項目は${total}項目のうち${count}項目だけです。書くなら全項目にそろえます。ほかの項目にも書くか、除くかを確かめてください。`
        : `評価区分のない項目が${total}項目のうち${count}項目あります。書くなら全項目にそろえます。書き忘れでないか確かめてください。`,
    unchecked: '評価区分の記載の有無',
  },
  'text-rating-differs': {
    says: ({ item, stated }, value) =>
      `項目「${item}」の評価区分は『${value}』ですが、自己評価の文では「${stated}」と評価しています。評価区分と文の評価は同じにします。どちらが正しいか確かめて直してください。`,
    unchecked: '自己評価の文と評価区分',
  },
  'item-rating-differs': {
    says: ({ item, levels }, value) =>
      `項目「${item}」の評価区分は『${value}』ですが、その指標の評価は${levels.map((level) => `「${level}」`).join('、')}です。項目の評価は指標の達成状況を踏まえて決めます。評価区分を確かめてください。`,
    unchecked: '項目と指標の評価区分',
  },
  'ratings-alike': {
    says: ({ item, count }, value) =>
      `項目「${item}」は、${count}保険者の評価区分が全て『${value}』です。評価区分は保険者ごとの自己評価を書きます。写し誤りや仮の記入でないか確かめてください。`,
    unchecked: '保険者の評価区分の偏り',
  },
  'target-words': {
    says: ({ item, name, latest, target, met }, value) =>
      `項目「${item}」の文に『${value}』とありますが、指標「${name}」の直近値『${latest}』は目標値『${target}』に${met === 'yes' ? '達しています' : '届いていません'}。文と指標の表を合わせます。どちらが正しいか確かめて直してください。`,
    unchecked: '目標達成の言葉',
  },
};
