import type { Rule } from '../../rule';
import { bySameWords, observed } from './observed';

export const ambiguousValue: Rule<'ambiguous-value', { readonly candidates: readonly string[] }> = {
  code: 'ambiguous-value',
  severity: 'warning',
  reason: '二通りに読める値は、人が決めるまで計算に使えません。',
  source: '入力ブックの決まり（値の書き方）',
  yieldsTo: ['range-reversed', 'span-reversed'],
  *run(reading) {
    for (const each of observed(reading, 'ambiguous')) {
      const { place, written, candidates } = each;
      yield { place, value: written, facts: { candidates }, cause: bySameWords(each) };
    }
  },
};
