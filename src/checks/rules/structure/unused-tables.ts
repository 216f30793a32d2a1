import type { TableKind } from '../../../domain/reading';
import type { Rule } from '../../rule';
import { NEEDED_TABLES } from './empty-table';
import { observed } from './observed';

export const unusedTables: Rule<'unused-tables', { readonly tables: readonly TableKind[] }> = {
  code: 'unused-tables',
  severity: 'info',
  reason: '見出しだけの表があると、その表を使う点検と集計は行われません。',
  source: '入力ブックの決まり（見出しの下に記入する）',
  *run(reading) {
    const empty = observed(reading, 'emptyTable').filter(({ table }) => !NEEDED_TABLES.has(table));
    const [first] = empty;
    if (first) yield { place: first.place, value: '', facts: { tables: empty.map(({ table }) => table) } };
  },
};
