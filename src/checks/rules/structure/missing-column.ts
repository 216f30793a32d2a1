import type { TableKind } from '../../../domain/reading';
import type { Rule } from '../../rule';
import { observed } from './observed';

export const missingColumn: Rule<'missing-column', { readonly table: TableKind; readonly meant: string }> = {
  code: 'missing-column',
  severity: 'error',
  reason: '必要な列がないと、その表の値を様式や計算に使えません。',
  source: '入力ブックの決まり（必要な列）',
  *run(reading) {
    for (const { place, table, meant } of observed(reading, 'missingColumn')) {
      yield { place, value: '', facts: { table, meant } };
    }
  },
};
