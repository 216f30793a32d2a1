import type { TableKind } from '../../../domain/reading';
import type { Rule } from '../../rule';
import { observed } from './observed';

export const duplicateHeader: Rule<'duplicate-header', { readonly table: TableKind }> = {
  code: 'duplicate-header',
  severity: 'warning',
  reason: '同じ意味の列が二つあると、どちらの値を使うべきか決まりません。',
  source: '入力ブックの決まり（列の見出し）',
  *run(reading) {
    for (const { place, written, table } of observed(reading, 'duplicateHeader')) {
      yield { place, value: written, facts: { table } };
    }
  },
};
