import { writeFiscalYear } from '../../domain/notation';
import type { BASICS_RULES } from '../rules/basics';
import type { FactsOf, WordingOf } from '../rule';
import { rewriteAs } from './names';

const EXAMPLE = { 都道府県名: '群馬県', 対象年度: '令和５年度' } as const;

export const BASICS_WORDING: WordingOf<FactsOf<typeof BASICS_RULES>> = {
  'basics-blank': {
    says: ({ label }, value) =>
      `${value ? `${label}『${value}』が何を指すか分かりません` : `${label}が空欄です`}。別紙２に印字します。${label}を「${EXAMPLE[label]}」のように記入してください。`,
    unchecked: '都道府県名と対象年度の記入',
  },
  'unknown-prefecture': {
    says: ({ meant }, value) =>
      `都道府県名『${value}』は、47都道府県のどれでもありません。別紙２に印字します。${rewriteAs(meant, '正しい都道府県名を記入してください。')}`,
    unchecked: '都道府県名',
  },
  'plan-period': {
    says: ({ from, to, fiscalYear }, value) =>
      `計画期『${value}』は${writeFiscalYear(from)}から${writeFiscalYear(to)}までですが、対象年度は${writeFiscalYear(fiscalYear)}です。対象年度を含む計画期を書きます。計画期か対象年度を直してください。`,
    unchecked: '計画期と対象年度',
  },
};
