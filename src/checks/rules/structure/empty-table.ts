import type { TableKind } from '../../../domain/reading';
import type { Rule } from '../../rule';
import { observed } from './observed';

export const emptyTable: Rule<'empty-table', { readonly table: TableKind }> = {
  code: 'empty-table',
  severity: 'warning',
  reason: '見出しだけの表は、記入漏れか、行が読み取れていないおそれがあります。',
  source: '入力ブックの決まり（見出しの下に記入する）',
  *run(reading) {
    for (const { place, table } of observed(reading, 'emptyTable')) yield { place, value: '', facts: { table } };
  },
};
