import type { Rule } from '../../rule';

/** The tables without which no form can be made. */
export const missingTable: Rule<'missing-table', { readonly table: '基本情報' | '項目' }> = {
  code: 'missing-table',
  severity: 'error',
  reason: '基本情報と項目の表がないと、別紙２を作成できません。',
  source: '入力ブックの決まり（基本情報、項目の表は必ず置く）',
  *run({ tables, report }) {
    const { prefecture, fiscalYear } = report.basics;
    if (!prefecture.present && !fiscalYear.present) yield { place: null, value: '', facts: { table: '基本情報' } };
    if (report.items.length > 0 || tables.some(({ table }) => table === '項目')) return;
    yield { place: null, value: '', facts: { table: '項目' } };
  },
};
