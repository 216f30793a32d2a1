import { SECTION_NAMES } from '../../../domain/report';
import { placesOf } from '../../grounds';
import type { Rule } from '../../rule';
import { observed } from './observed';

export const secondText: Rule<'second-text', { readonly section: string }> = {
  code: 'second-text',
  severity: 'warning',
  reason: '同じ欄の文が項目の一覧と個票とで違うと、古い方の文が様式に残るおそれがあります。',
  source: '入力ブックの決まり（項目は一覧か個票のどちらかに書く）',
  *run(reading) {
    const under = placesOf([reading.report.basics.fiscalYear]);
    for (const { place, written, section } of observed(reading, 'secondText')) {
      yield { place, value: written, facts: { section: SECTION_NAMES[section] }, under };
    }
  },
};
