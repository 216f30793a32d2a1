import type { Rule } from '../../rule';
import { masterOf } from './names';

export const insurerCount: Rule<'insurer-count', { readonly stated: number; readonly listed: number }> = {
  code: 'insurer-count',
  severity: 'warning',
  reason: '保険者数は割合の分母です。表の行数と違えば、どちらかが誤りです。',
  source: '入力ブックの決まり（保険者数は保険者の表の数）',
  needs: [{ table: '保険者' }],
  *run({ report }) {
    const { value: stated, place, written } = report.basics.insurerCount;
    const listed = masterOf(report).size;
    if (stated === null || listed === 0 || stated === listed) return;
    yield { place, value: written, facts: { stated, listed } };
  },
};
