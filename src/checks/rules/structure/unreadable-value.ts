import type { Expected } from '../../../domain/reading';
import type { Rule } from '../../rule';
import { bySameWords, observed } from './observed';

export const unreadableValue: Rule<'unreadable-value', { readonly expected: Expected }> = {
  code: 'unreadable-value',
  severity: 'error',
  reason: '読み取れない値は、計算や評価に使えません。',
  source: '入力ブックの決まり（値の書き方）',
  yieldsTo: ['impossible-date'],
  *run(reading) {
    for (const each of observed(reading, 'unreadable')) {
      const { place, written, expected } = each;
      yield { place, value: written, facts: { expected }, cause: `${bySameWords(each)}\n${expected}` };
    }
  },
};
