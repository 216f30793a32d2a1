import type { Rule } from '../../rule';

export const basicsBlank: Rule<'basics-blank', { readonly label: '都道府県名' | '対象年度' }> = {
  code: 'basics-blank',
  severity: 'error',
  reason: '都道府県名と年度は別紙２に印字され、どちらかがないと様式が完成しません。',
  source: '別紙２の様式（表題の年度、都道府県名）',
  needs: [{ table: '基本情報' }],
  yieldsTo: ['error-cell', 'unreadable-value', 'uncalculated-formula', 'missing-column'],
  *run({ report: { basics } }) {
    const { prefecture, fiscalYear } = basics;
    if (!prefecture.value) yield { place: prefecture.place, value: '', facts: { label: '都道府県名' } };
    if (fiscalYear.value === null) {
      yield { place: fiscalYear.place, value: fiscalYear.written, facts: { label: '対象年度' } };
    }
  },
};
