import type { Indicator, Measurement } from '../../../domain/report';
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
    for (const column of COLUMNS) {
      const periods = report.indicators.map((indicator) => ({ indicator, ...OF[column](indicator).period }));
      const year = periods.find(({ value, indicator }) => value?.kind === 'year' && !countsInYears(indicator));
      const fiscalYear = periods.find(({ value }) => value?.kind === 'fiscalYear' || value?.kind === 'fiscalYearEnd');
      if (!year || !fiscalYear) continue;
      yield {
        place: year.place,
        value: year.written,
        facts: { column, year: year.written, fiscalYear: fiscalYear.written },
      };
    }
  },
};

const COLUMNS = ['策定時の値', '直近値', '目標値'] as const;
const OF: Readonly<Record<Facts['column'], (indicator: Indicator) => Measurement>> = {
  策定時の値: ({ baseline }) => baseline,
  直近値: ({ latest }) => latest,
  目標値: ({ target }) => target,
};

/** All three figures are those of years: a survey of calendar years, nothing mixed up. */
function countsInYears(indicator: Indicator): boolean {
  return COLUMNS.every((column) => OF[column](indicator).period.value?.kind === 'year');
}
