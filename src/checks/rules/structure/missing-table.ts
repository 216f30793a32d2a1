import { areAllOwn, isOwnSheet } from '../../../sheet/own';
import type { Rule } from '../../rule';
import { unnamedItems } from './unnamedItems';

/** The tables without which no form can be made. */
type Facts =
  | { readonly kind: 'missing'; readonly table: '基本情報' | '項目' }
  /** Sheets of items stand ready, but none names its item. */
  | { readonly kind: 'unnamed' }
  /** The workbook holds nothing but lists that were made from another one. */
  | { readonly kind: 'onlyLists' };

export const missingTable: Rule<'missing-table', Facts> = {
  code: 'missing-table',
  severity: 'error',
  reason: '基本情報と項目の表がないと、別紙２を作成できません。',
  source: '入力ブックの決まり（基本情報、項目の表は必ず置く）',
  *run({ from, tables, report, sheets }) {
    if (from === 'forms') return;
    if (areAllOwn(sheets)) {
      yield { place: null, value: '', facts: { kind: 'onlyLists' } };
      return;
    }
    const { prefecture, fiscalYear } = report.basics;
    // A title may name both; where it names one alone, the other stands nowhere.
    const isNamed = prefecture.present && fiscalYear.present;
    if (!isNamed && !tables.some(({ table }) => table === '基本情報')) {
      yield { place: null, value: '', facts: { kind: 'missing', table: '基本情報' } };
    }
    if (report.items.length > 0 || tables.some(({ table }) => table === '項目')) return;
    const names = unnamedItems(sheets.filter(({ name }) => !isOwnSheet(name)));
    for (const place of names) yield { place, value: '', facts: { kind: 'unnamed' }, cause: 'unnamed' };
    if (names.length === 0) yield { place: null, value: '', facts: { kind: 'missing', table: '項目' } };
  },
};
