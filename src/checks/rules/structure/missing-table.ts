import type { Rule } from '../../rule';
import { unnamedItems } from './unnamed-items';

/** The tables without which no form can be made. */
interface Facts {
  readonly table: '基本情報' | '項目';
  /** Sheets of items stand ready, but none names its item. */
  readonly unnamed: boolean;
}

export const missingTable: Rule<'missing-table', Facts> = {
  code: 'missing-table',
  severity: 'error',
  reason: '基本情報と項目の表がないと、別紙２を作成できません。',
  source: '入力ブックの決まり（基本情報、項目の表は必ず置く）',
  *run({ tables, report, sheets }) {
    const { prefecture, fiscalYear } = report.basics;
    if (!prefecture.present && !fiscalYear.present) {
      yield { place: null, value: '', facts: { table: '基本情報', unnamed: false } };
    }
    if (report.items.length > 0 || tables.some(({ table }) => table === '項目')) return;
    const names = unnamedItems(sheets);
    for (const place of names) yield { place, value: '', facts: { table: '項目', unnamed: true }, cause: 'unnamed' };
    if (names.length === 0) yield { place: null, value: '', facts: { table: '項目', unnamed: false } };
  },
};
