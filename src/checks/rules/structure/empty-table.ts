import type { TableKind } from '../../../domain/reading';
import type { Rule } from '../../rule';
import { observed } from './observed';

/** Tables that a form is made of; the others may well stay unused. */
export const NEEDED_TABLES: ReadonlySet<TableKind> = new Set<TableKind>(['基本情報', '項目', '指標']);

export const emptyTable: Rule<'empty-table', { readonly table: TableKind }> = {
  code: 'empty-table',
  severity: 'warning',
  reason: '様式に使う表が見出しだけなら、記入漏れか、行が読み取れていないおそれがあります。',
  source: '入力ブックの決まり（見出しの下に記入する）',
  *run(reading) {
    for (const { place, table } of observed(reading, 'emptyTable')) {
      if (NEEDED_TABLES.has(table)) yield { place, value: '', facts: { table } };
    }
  },
};
