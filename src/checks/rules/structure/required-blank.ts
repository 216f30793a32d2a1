import type { Field } from '../../../domain/field';
import type { Report } from '../../../domain/report';
import type { TableKind } from '../../../domain/reading';
import type { Rule } from '../../rule';

interface Facts {
  readonly table: TableKind;
  readonly column: string;
}

export const requiredBlank: Rule<'required-blank', Facts> = {
  code: 'required-blank',
  severity: 'warning',
  reason: '名称や年度が空欄の行は、どの項目や年度のものか分からず、集計や照合から漏れます。',
  source: '入力ブックの決まり（必須の欄）',
  yieldsTo: ['error-cell', 'uncalculated-formula', 'unreadable-value'],
  *run({ report }) {
    for (const { table, column, fields } of columnsOf(report)) {
      const blank = fields.filter(isForgotten);
      // A column that is mostly blank is left blank on purpose.
      if (blank.length * 2 > fields.length) continue;
      for (const { place } of blank) yield { place, value: '', facts: { table, column }, cause: `${table}\n${column}` };
    }
  },
};

const isForgotten = ({ present, value, written }: Field<unknown>): boolean =>
  present && written.trim() === '' && (value === null || value === '');

/** The columns without which a record says nothing of its item, insurer or year. */
function columnsOf({ implementations, activities, indicators, grantScores }: Report) {
  const column = <R>(table: TableKind, name: string, records: readonly R[], field: (record: R) => Field<unknown>) => ({
    table,
    column: name,
    fields: records.map(field),
  });
  return [
    column('給付適正化実施状況', '保険者名', implementations, ({ insurer }) => insurer),
    column('給付適正化実施状況', '事業', implementations, ({ programme }) => programme),
    column('給付適正化実施状況', '年度', implementations, ({ fiscalYear }) => fiscalYear),
    column('取組実績', '項目', activities, ({ item }) => item),
    column('取組実績', '事業名', activities, ({ name }) => name),
    column('指標', '項目', indicators, ({ item }) => item),
    column('指標', '目標項目', indicators, ({ name }) => name),
    column('交付金得点', '年度', grantScores, ({ fiscalYear }) => fiscalYear),
    column('交付金得点', '得点', grantScores, ({ score }) => score),
    column('交付金得点', '満点', grantScores, ({ fullMark }) => fullMark),
  ];
}
