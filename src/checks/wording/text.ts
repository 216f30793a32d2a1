import type { FactsOf, WordingOf } from '../rule';
import type { TEXT_RULES } from '../rules/text';

export const TEXT_WORDING: WordingOf<FactsOf<typeof TEXT_RULES>> = {
  'blank-section': {
    says: ({ item, section }) =>
      `項目「${item}」の「${section}」が空欄です。別紙２はすべての欄に記入します。内容を記入してください。`,
    undone: '記入欄の空欄は確認していません',
  },
  'unclosed-bracket': {
    says: ({ item, section, bracket, side }, value) =>
      `項目「${item}」の「${section}」にある『${value}』は、「${bracket}」${side === 'open' ? 'が閉じていません' : 'に対応する始めのかっこがありません'}。かっこは対で用います。${side === 'open' ? '閉じる' : '始めの'}かっこを補うか、余分なかっこを除いてください。`,
    undone: 'かっこの対応は確認していません',
  },
};
