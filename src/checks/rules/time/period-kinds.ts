import type { Field } from '../../../domain/field';
import type { Period } from '../../../domain/notation';
import type { Report } from '../../../domain/report';
import type { Rule } from '../../rule';

interface Facts {
  readonly column: '策定時の値' | '直近値' | '目標値';
  readonly year: string;
  readonly fiscalYear: string;
}

export const periodKinds: Rule<'period-kinds', Facts> = {
  code: 'period-kinds',
  severity: 'info',
  reason: '「年」と「年度」は期間が三か月ずれ、同じ列に混じると取り違えられます。',
  source: '別紙２の様式（年次の書き方）',
  *run({ report }) {
    for (const [column, fields] of columnsOf(report)) {
      const year = fields.find(({ value }) => value?.kind === 'year');
      const fiscalYear = fields.find(({ value }) => value?.kind === 'fiscalYear' || value?.kind === 'fiscalYearEnd');
      if (!year || !fiscalYear) continue;
      yield {
        place: year.place,
        value: year.written,
        facts: { column, year: year.written, fiscalYear: fiscalYear.written },
      };
    }
  },
};

function columnsOf({ indicators }: Report): readonly (readonly [Facts['column'], readonly Field<Period>[]])[] {
  return [
    ['策定時の値', indicators.map(({ baseline }) => baseline.period)],
    ['直近値', indicators.map(({ latest }) => latest.period)],
    ['目標値', indicators.map(({ target }) => target.period)],
  ];
}
