import type { Field } from '../../../../domain/field';
import type { TableKind } from '../../../../domain/reading';
import type { Report } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import type { Rule } from '../../../rule';
import { sharesOf } from './shares';

interface Facts {
  readonly what: string;
  readonly missing: number;
  readonly fiscalYear: number;
}

export const yearMissing: Rule<'year-missing', Facts> = {
  code: 'year-missing',
  severity: 'warning',
  reason: '対象年度の行がない表からは、その年度の割合も集計も求められません。昨年度の表のままのおそれがあります。',
  source: '入力ブックの決まり（対象年度の行を置き、前年度比を書くときは前年度の行も置く）',
  needs: [{ basic: '対象年度' }],
  *run(reading) {
    const { report } = reading;
    const fiscalYear = report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    const compared = new Set(
      sharesOf(reading).flatMap(({ change, year, programmes }) =>
        change && year === fiscalYear ? programmes.map(fold) : [],
      ),
    );
    for (const [key, { table, what, years, first }] of groupsOf(report)) {
      const wanted = compared.has(key) ? [fiscalYear, fiscalYear - 1] : [fiscalYear];
      const missing = wanted.find((year) => !years.has(year));
      if (years.size === 0 || missing === undefined) continue;
      yield {
        place: first.place,
        value: first.written,
        facts: { what, missing, fiscalYear },
        cause: `${table}\n${missing}`,
      };
    }
  },
};

interface Group {
  readonly table: TableKind;
  readonly what: string;
  readonly years: Set<number>;
  readonly first: Field<number>;
}

/** The years of each programme of 給付適正化実施状況, and of each 取組 of 保険者評価. */
function groupsOf({ implementations, insurerRatings }: Report): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const add = (table: TableKind, name: string, fiscalYear: Field<number>): void => {
    const key = table === '保険者評価' ? `${table}\n${fold(name)}` : fold(name);
    const what = `${table}の「${name}」`;
    const group = groups.get(key) ?? { table, what, years: new Set<number>(), first: fiscalYear };
    groups.set(key, group);
    if (fiscalYear.value !== null) group.years.add(fiscalYear.value);
  };
  for (const { programme, fiscalYear } of implementations) {
    if (programme.written !== '') add('給付適正化実施状況', programme.written, fiscalYear);
  }
  for (const { activity, item, fiscalYear } of insurerRatings) {
    if (fiscalYear.written !== '') add('保険者評価', activity.written || item.written, fiscalYear);
  }
  return groups;
}
