import type { Expected } from '../../../domain/reading';
import type { Rule } from '../../rule';
import { observed } from './observed';

export const unreadableValue: Rule<'unreadable-value', { readonly expected: Expected }> = {
  code: 'unreadable-value',
  severity: 'error',
  reason: '読み取れない値は、計算や評価に使えません。',
  source: '入力ブックの決まり（値の書き方）',
  *run(reading) {
    for (const { place, written, expected } of observed(reading, 'unreadable')) {
      yield { place, value: written, facts: { expected } };
    }
  },
};
