import type { Field, Place } from '../../../domain/field';
import type { Activity, Implementation, Indicator, Report } from '../../../domain/report';
import type { TableKind } from '../../../domain/reading';
import { contains } from '../../../sheet/address';
import type { Sheet } from '../../../sheet/sheet';
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
  *run({ report, sheets }) {
    for (const { table, column, fields } of columnsOf(report)) {
      const blank = fields.filter(isForgotten);
      // A column that is mostly blank is left blank on purpose.
      if (blank.length * 2 > fields.length) continue;
      for (const { place } of blank) yield { place, value: '', facts: { table, column }, cause: `${table}\n${column}` };
    }
    for (const { table, column, place } of takenFromAbove(report, sheets))
      yield { place, value: '', facts: { table, column }, cause: `${table}\n${column}` };
  },
};

const isForgotten = ({ present, value, written }: Field<unknown>): boolean =>
  present && written.trim() === '' && (value === null || value === '');

/** The columns in which a blank stands for the value above, where others repeat it: there it is an oversight. */
function* takenFromAbove(report: Report, sheets: readonly Sheet[]) {
  for (const { table, column, fields, rows } of columnsOf(report)) {
    const blank = fields.flatMap(({ place, present, written }, index) => {
      const row = rows[index] ?? place.at.row;
      const isAbove = present && written !== '' && place.at.row < row;
      return isAbove ? [{ sheet: place.sheet, at: { row, column: place.at.column } }] : [];
    });
    const repeats = fields.filter(({ place, written }, index) => {
      const before = fields[index - 1];
      return place.at.row === rows[index] && before?.written === written && before.place.sheet === place.sheet;
    });
    if (blank.length * FEW > repeats.length && blank.length * RARE > fields.length) continue;
    for (const place of blank) if (!isMerged(place, sheets)) yield { table, column, place };
  }
}

/** Rows to one blank where none repeats another: groups would have more. */
const RARE = 10;
/** Repeats to one blank. */
const FEW = 2;

function isMerged({ sheet, at }: Place, sheets: readonly Sheet[]): boolean {
  return sheets.find(({ name }) => name === sheet)?.merges.some((area) => contains(area, at)) ?? false;
}

/** The columns without which a record says nothing of its item, insurer or year. */
function columnsOf({ implementations, activities, indicators, grantScores }: Report) {
  const column = <R>(
    table: TableKind,
    name: string,
    records: readonly R[],
    field: (record: R) => Field<unknown>,
    own?: (record: R) => Field<unknown>,
  ) => ({
    table,
    column: name,
    fields: records.map(field),
    // The row of each record, told by a value that is never taken from above.
    rows: own ? records.map((record) => own(record).place.at.row) : [],
  });
  const level = ({ level: own }: Implementation): Field<unknown> => own;
  const activityName = ({ name }: Activity): Field<unknown> => name;
  const latest = (one: Indicator): Field<unknown> => one.latest.value;
  return [
    column('給付適正化実施状況', '保険者名', implementations, ({ insurer }) => insurer, level),
    column('給付適正化実施状況', '事業', implementations, ({ programme }) => programme, level),
    column('給付適正化実施状況', '年度', implementations, ({ fiscalYear }) => fiscalYear, level),
    column('取組実績', '項目', activities, ({ item }) => item, activityName),
    column('取組実績', '事業名', activities, ({ name }) => name),
    column('指標', '項目', indicators, ({ item }) => item, latest),
    column('指標', '目標項目', indicators, ({ name }) => name),
    column('交付金得点', '年度', grantScores, ({ fiscalYear }) => fiscalYear),
    column('交付金得点', '得点', grantScores, ({ score }) => score),
    column('交付金得点', '満点', grantScores, ({ fullMark }) => fullMark),
  ];
}
