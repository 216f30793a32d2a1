import type { Field } from '../../../src/domain/field';
import { fiscalYearOf, type Period } from '../../../src/domain/notation';
import type { Indicator } from '../../../src/domain/report';
import { topic, type Book } from '../kind';
import { inField } from '../plants';
import { ofIndicators } from './records';
import { evaluated, replaceYear } from './years';

const lastOf = ({ value }: Field<Period>): number | null => (value && fiscalYearOf(value)?.to) ?? null;

/** A period of an indicator moved to a year that the figures do not allow. */
function movedPeriod(which: 'baseline' | 'latest' | 'target', to: (indicator: Indicator, book: Book) => number | null) {
  return inField({
    among: ofIndicators((indicator) => indicator[which].period),
    to: ({ field, indicator }, _, book) => {
      const own = lastOf(indicator[which].period);
      const year = to(indicator, book);
      return own === null || year === null ? null : replaceYear(field.written, own, year);
    },
  });
}

const beforeBaseline = ({ baseline }: Indicator): number | null => {
  const year = lastOf(baseline.period);
  // 平成 has years of its own.
  return year === null || year < 2021 ? null : year - 1;
};

export const PERIODS = topic('年度と日付', [
  {
    name: '目標値の年次が策定時より前',
    rules: ['period-order'],
    follows: ['target-year'],
    plant: movedPeriod('target', beforeBaseline),
  },
  {
    name: '直近値の年次が策定時より前',
    rules: ['period-order', 'stale-latest'],
    follows: [],
    plant: movedPeriod('latest', beforeBaseline),
  },
  {
    name: '直近値の年次が古い',
    rules: ['stale-latest'],
    follows: [],
    plant: movedPeriod('latest', ({ latest }, book) =>
      lastOf(latest.period) === evaluated(book) ? evaluated(book) - 1 : null,
    ),
  },
  {
    name: '目標値の年次が昨年度',
    rules: ['target-year'],
    follows: [],
    plant: movedPeriod('target', ({ target }, book) =>
      lastOf(target.period) === evaluated(book) ? evaluated(book) - 1 : null,
    ),
  },
  {
    name: '年と年度の混在',
    rules: ['period-kinds'],
    follows: [],
    plant: inField({
      among: (book, random) =>
        ofIndicators((one) => one[random.pick(['baseline', 'latest', 'target'] as const)].period)(book),
      to: ({ field }) => (field.written.endsWith('年度') ? field.written.replace(/年度$/, '年') : null),
    }),
  },
]);
