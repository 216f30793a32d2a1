import type { TableKind } from '../../../domain/reading';
import type { Rule } from '../../rule';
import { lostHeaders } from './lostHeaders';
import { observed } from './observed';

export const nearHeader: Rule<'near-header', { readonly table: TableKind; readonly meant: string }> = {
  code: 'near-header',
  severity: 'warning',
  reason: '見出しの書き誤りがあると、その列の値が読まれないまま様式ができてしまいます。',
  source: '入力ブックの決まり（列の見出し）',
  *run(reading) {
    for (const { place, written, table, meant } of observed(reading, 'nearHeader')) {
      yield { place, value: written, facts: { table, meant } };
    }
    for (const { place, written, table, meant } of lostHeaders(reading))
      yield { place, value: written, facts: { table, meant } };
  },
};
