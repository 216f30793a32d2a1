import type { FactsOf, WordingOf } from '../rule';
import type { ITEM_RULES } from '../rules/items';
import { rewriteAs } from './names';
import { placeName } from './place';

export const ITEM_WORDING: WordingOf<FactsOf<typeof ITEM_RULES>> = {
  'duplicate-item': {
    says: ({ first }, value) =>
      `項目名『${value}』は${placeName(first)} にもあります。様式は項目ごとに一つです。どちらかを除くか、項目名を書き分けてください。`,
    unchecked: '項目名の重複',
  },
  'item-name-blank': {
    says: () => '項目名が空欄です。別紙２の「項目名」に印字します。項目名を記入してください。',
    unchecked: '項目名の記入',
  },
  'item-number': {
    says: (facts, value) =>
      facts.how === 'doubled'
        ? `番号『${value}』は${placeName(facts.first)} の項目にもあります。番号は項目ごとに一つです。どちらかの番号を直してください。`
        : `番号『${value}』がありますが、項目は${facts.items}件で、番号${facts.missing}の項目がありません。番号は順に付けます。番号を直すか、抜けた項目がないか確かめてください。`,
    unchecked: '項目の番号',
  },
  'unknown-item': {
    says: ({ table, meant }, value) =>
      `『${table}』の表の項目『${value}』は、項目の表にありません。項目名は項目の表と同じに書きます。${rewriteAs(meant, '項目名を直すか、項目の表に加えてください。')}`,
    unchecked: '項目名',
  },
};
