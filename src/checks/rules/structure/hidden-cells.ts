import type { Rule } from '../../rule';
import { observed } from './observed';

export const hiddenCells: Rule<'hidden-cells', { readonly what: 'sheet' | 'row' | 'column' }> = {
  code: 'hidden-cells',
  severity: 'info',
  reason: '隠れた行や列の値も様式や集計に使われるため、古い値が気付かれずに残ることがあります。',
  source: '入力ブックの決まり（隠れた行・列も読む）',
  *run(reading) {
    for (const { place, what } of observed(reading, 'hidden')) {
      yield { place, value: '', facts: { what }, cause: `${what}\n${place.sheet}` };
    }
  },
};
