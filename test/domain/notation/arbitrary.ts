import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Bound, DayOfYear, PartOfYear, Period, Quantity } from '../../../src/domain/notation';
import { isDate, lastDayOf } from '../../../src/domain/notation/eras';

const number = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => new Decimal(digits).div(new Decimal(10).pow(places)));

const bound = fc.constantFrom<Bound>('exact', 'below', 'atMost', 'atLeast', 'above');

/** Any figure: single or a range, every bound, unit and qualifier. */
export const quantity: fc.Arbitrary<Quantity> = fc
  .record({
    ends: fc.tuple(number, number),
    single: fc.boolean(),
    bound,
    approximate: fc.boolean(),
    unit: fc.constantFrom(
      null,
      'か所',
      '%',
      '人',
      '回/年',
      '市町村',
      'ポイント',
      'km2',
      '円',
      'か月',
      'ブロック',
      '‰',
      '人口10万対',
      '人/千人',
    ),
    qualifier: fc.constantFrom<Quantity['qualifier']>(null, 'total', 'ofWhich', 'sum'),
  })
  .map(({ ends: [one, other], single, ...rest }) => ({
    ...rest,
    low: single ? one : Decimal.min(one, other),
    high: single ? one : Decimal.max(one, other),
  }));

const year = fc.integer({ min: 1868, max: 2090 });
/** Any day since the Gregorian calendar holds in Japan. */
export const date = fc
  .record({
    year: fc.integer({ min: 1873, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isDate);

/** One point of time. */
export const moment: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constantFrom('year', 'fiscalYear', 'fiscalYearEnd', 'open'), year }),
  fc.record({ kind: fc.constant('date'), date }),
  fc.record({
    kind: fc.constant('month'),
    year: fc.integer({ min: 1873, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
  }),
);

/** Any period. */
export const period: fc.Arbitrary<Period> = fc.oneof(
  moment,
  fc.record({ kind: fc.constant('planPeriod'), number: fc.integer({ min: 1, max: 30 }) }),
  fc
    .tuple(year, fc.integer({ min: 1, max: 9 }))
    .map(([from, more]): Period => ({ kind: 'fiscalYears', from, to: from + more })),
  moment.map((start): Period => ({ kind: 'from', start })),
  moment.map((end): Period => ({ kind: 'until', end })),
  fc.tuple(date, fc.integer({ min: 1, max: 9 })).map(([start, more]): Period => ({
    kind: 'between',
    start: { kind: 'date', date: start },
    end: { kind: 'month', year: start.year + more, month: start.month },
  })),
);

const LEAP = 2024;
const month = fc.integer({ min: 1, max: 12 });
const dayOf = (ofMonth: number): fc.Arbitrary<DayOfYear> =>
  fc.integer({ min: 1, max: lastDayOf(LEAP, ofMonth) }).map((day) => ({ month: ofMonth, day }));
const wholeMonth = month.map((of): DayOfYear => ({ month: of, day: null }));
const dayOfYear = month.chain(dayOf);

/** A day, a month or a span of a year that is not named. */
export const partOfYear: fc.Arbitrary<PartOfYear> = fc.oneof(
  fc.oneof(wholeMonth, dayOfYear).map((day) => ({ from: day, to: day })),
  fc.record({ from: wholeMonth, to: wholeMonth }),
  fc.record({ from: dayOfYear, to: dayOfYear }),
);
