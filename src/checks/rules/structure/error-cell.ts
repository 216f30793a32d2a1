import type { Rule } from '../../rule';
import { observed } from './observed';

export const errorCell: Rule<'error-cell', null> = {
  code: 'error-cell',
  severity: 'error',
  reason: '計算式の誤りがそのまま印字されるか、値が使えません。',
  source: '計算式の使い方（誤りの結果を残さない）',
  *run(reading) {
    for (const { place, written } of observed(reading, 'errorCell')) yield { place, value: written, facts: null };
  },
};
