import { areAllOwn } from '../../../sheet/own';
import type { Rule } from '../../rule';

export const missingIndicators: Rule<'missing-indicators', null> = {
  code: 'missing-indicators',
  severity: 'warning',
  reason: '指標の表がないと、目標に対する進捗を計算できず、指標に関する点検もできません。',
  source: '入力ブックの決まり（指標の表）',
  *run({ from, tables, sheets }) {
    if (from === 'forms' || areAllOwn(sheets) || tables.some(({ table }) => table === '指標')) return;
    yield { place: null, value: '', facts: null };
  },
};
