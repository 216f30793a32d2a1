import { writeFiscalYear } from '../../domain/notation';
import type { FactsOf, WordingOf } from '../rule';
import type { INSURER_RULES } from '../rules/insurers';
import { rewriteAs, someInsurers } from './names';
import { placeName } from './place';

export const INSURER_WORDING: WordingOf<FactsOf<typeof INSURER_RULES>> = {
  'unknown-insurer': {
    says: ({ table, meant }, value) =>
      `『${table}』の表の『${value}』は、保険者の表にありません。保険者名は保険者の表と同じに書きます。${rewriteAs(meant, '名称を直すか、保険者の表に加えてください。')}`,
    unchecked: '保険者名',
  },
  'duplicate-insurer': {
    says: ({ first }, value) =>
      `保険者『${value}』は${placeName(first)} にもあります。一つの保険者は一行に書きます。どちらかを除いてください。`,
    unchecked: '保険者の重複',
  },
  'insurer-count': {
    says: ({ stated, listed }) =>
      `保険者数は『${stated}』ですが、保険者の表には${listed}保険者あります。保険者数は割合の分母に使います。どちらかを直してください。`,
    unchecked: '保険者数',
  },
  'insurer-code': {
    says: ({ name, problem }, value) =>
      problem === 'length'
        ? `「${name}」の市町村コード『${value}』は６桁ではありません。市町村コードは先頭の０を含む６桁の数字です。書き直してください。`
        : `「${name}」の市町村コード『${value}』は、末尾の検査数字が合いません。数字の写し誤りのおそれがあります。コードを確かめてください（保険者番号とは異なります）。`,
    unchecked: '市町村コード',
  },
  'code-prefecture': {
    says: ({ prefecture, belongsTo }, value) =>
      `市町村コード『${value}』は${belongsTo}のものですが、都道府県名は「${prefecture}」です。上２桁は都道府県を表します。コードか都道府県名を直してください。`,
    unchecked: '市町村コードと都道府県名',
  },
  'insurer-total-in-text': {
    says: ({ item, unit, total }, value) =>
      `項目「${item}」の文に『${value}』とありますが、保険者数は${total}です。全ての${unit}の数は保険者の表に合わせます。数を直してください。`,
    unchecked: '本文の保険者の総数',
  },
  'unrated-insurers': {
    says: ({ missing, item }) =>
      `${item === null ? '' : `項目「${item}」に`}${someInsurers(missing)}の行がありません。保険者評価には全ての保険者を載せます。未回答であれば、評価区分を空欄にした行を加えてください。`,
    unchecked: '保険者評価の漏れ',
  },
  'duplicate-rating': {
    says: ({ item, first }, value) =>
      `『${value}』の項目「${item}」の評価は${placeName(first)} の行にもあります。一つの評価は一度だけ数えます。どちらかの行を除くか、取組名を書き分けてください。`,
    unchecked: '保険者評価の重複',
  },
  'rating-year': {
    says: ({ found, fiscalYear }) =>
      `保険者評価に${writeFiscalYear(found)}の行がありますが、対象年度は${writeFiscalYear(fiscalYear)}です。ほかの年度の行は集計に入れません。年度を直すか、行を除いてください。`,
    unchecked: '保険者評価の年度',
  },
  'duplicate-code': {
    says: ({ insurer, other, first }, value) =>
      `「${insurer}」の市町村コード『${value}』は${placeName(first)} の「${other}」と同じです。コードは団体ごとに一つです。コードを確かめて直してください。`,
    unchecked: '市町村コードの重複',
  },
  'population-odd': {
    says: ({ insurer, population, share }, value) =>
      `「${insurer}」の65歳以上人口『${value}』は、人口『${population}』の ${share}％に当たります。高齢化率としてあり得ない値です。桁や列の取り違えがないか確かめて直してください。`,
    unchecked: '人口と65歳以上人口',
  },
};
