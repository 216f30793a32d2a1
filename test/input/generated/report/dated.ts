import fc from 'fast-check';
import { YEAR } from './names';
import type { Source } from './source';
import { BLANK, type Value } from './value';

const SERIES = [YEAR - 2, YEAR - 1, YEAR, YEAR + 1];

/** Lets headers bear the years of figures: 目標値（令和５年度）, and in place of 直近値 a column for each year. */
export const dated = (table: Source, figures: readonly fc.Arbitrary<Value>[]): fc.Arbitrary<Source> =>
  fc.tuple(fc.constantFrom(0, 0, 2, 3, 4), fc.boolean(), fc.boolean()).chain(([count, isTarget, isSecond]) => {
    const years = SERIES.slice(0, count);
    const target = isTarget && !table.fields.includes('targetPeriod') ? targetOf(isSecond) : [];
    return fc
      .tuple(...figures.map((figure) => fc.tuple(...years.map(() => figure))))
      .map((rows) => withSeries({ ...table, years: target }, years, rows));
  });

const targetOf = (isSecond: boolean): Source['years'] => [
  { field: 'target', year: YEAR, time: 'targetPeriod' },
  ...(isSecond ? [{ field: null, year: YEAR + 3, time: null }] : []),
];

function withSeries(table: Source, years: readonly number[], rows: readonly (readonly Value[])[]): Source {
  if (years.length === 0) return table;
  const series = years.map((year, index) => ({ field: `series${index + 1}`, year, time: null }));
  return {
    ...table,
    years: [...table.years, ...series],
    fields: [...table.fields.filter((one) => !one.startsWith('latest')), ...series.map(({ field }) => field)],
    records: table.records.map(
      (record, index) =>
        new Map([
          ...[...record].filter(([field]) => !field.startsWith('latest')),
          ...series.map(({ field }, at) => [field, rows[index]?.[at] ?? BLANK] as const),
        ]),
    ),
  };
}
