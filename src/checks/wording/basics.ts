import type { BASICS_RULES } from '../rules/basics';
import type { FactsOf, WordingOf } from '../rule';

export const BASICS_WORDING: WordingOf<FactsOf<typeof BASICS_RULES>> = {
  'basics-blank': {
    says: ({ label }) => `${label}が読み取れません。別紙２の表題に印字します。${label}を記入してください。`,
    undone: '都道府県名と対象年度の記入は確認していません',
  },
  'unknown-prefecture': {
    says: ({ meant }, value) =>
      `都道府県名『${value}』は、47都道府県のどれでもありません。別紙２に印字します。${meant ? `「${meant}」のことであれば、書き直してください。` : '正しい都道府県名を記入してください。'}`,
    undone: '都道府県名は確認していません',
  },
};
