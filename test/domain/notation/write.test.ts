import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalUnit,
  readPeriod,
  readValue,
  unitsAgree,
  writeFiscalYear,
  writePeriod,
  writeQuantity,
  type Bound,
  type Period,
  type Quantity,
} from '../../../src/domain/notation';
import { ERAS, isDate } from '../../../src/domain/notation/eras';

const number = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => new Decimal(digits).div(new Decimal(10).pow(places)));

const bound = fc.constantFrom<Bound>('exact', 'below', 'atMost', 'atLeast', 'above');

const quantity: fc.Arbitrary<Quantity> = fc
  .record({
    ends: fc.tuple(number, number),
    single: fc.boolean(),
    bound,
    approximate: fc.boolean(),
    unit: fc.constantFrom(null, 'か所', '%', '人', '回/年', '市町村', 'ポイント', 'km2', '円', 'か月', 'ブロック'),
    qualifier: fc.constantFrom<Quantity['qualifier']>(null, 'total', 'ofWhich', 'sum'),
  })
  .map(({ ends: [one, other], single, ...rest }) => ({
    ...rest,
    low: single ? one : Decimal.min(one, other),
    high: single ? one : Decimal.max(one, other),
  }));

const year = fc.integer({ min: 1868, max: 2090 });
const date = fc
  .record({
    year: fc.integer({ min: 1873, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isDate);

const moment: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constantFrom('year', 'fiscalYear', 'fiscalYearEnd', 'open'), year }),
  fc.record({ kind: fc.constant('date'), date }),
  fc.record({
    kind: fc.constant('month'),
    year: fc.integer({ min: 1873, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
  }),
);

const period: fc.Arbitrary<Period> = fc.oneof(
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

describe('printing and reading back', () => {
  it('gives every quantity back', () => {
    fc.assert(
      fc.property(quantity, (given) => {
        const negativePoints = given.unit === 'ポイント' && given.low.isNegative();
        expect(readValue(writeQuantity(given))).toEqual(
          negativePoints ? { kind: 'change', quantity: given, points: true } : { kind: 'quantity', quantity: given },
        );
      }),
      { numRuns: 500 },
    );
  });

  it('gives every period back', () => {
    fc.assert(
      fc.property(period, (given) => {
        expect(readPeriod(writePeriod(given))).toEqual({ kind: 'period', period: given });
      }),
      { numRuns: 500 },
    );
  });

  it('gives the first and last day of every era back', () => {
    for (const { from, to } of ERAS) {
      for (const day of [from, to ?? from]) {
        expect(readPeriod(writePeriod({ kind: 'date', date: day }))).toEqual({
          kind: 'period',
          period: { kind: 'date', date: day },
        });
      }
    }
  });
});

describe('writing', () => {
  it.each([
    [2023, '令和５年度'],
    [2019, '令和元年度'],
    [2028, '令和10年度'],
    [1989, '平成元年度'],
    [1988, '昭和63年度'],
    [1800, '1800年度'],
  ])('writeFiscalYear(%s) is %s', (given, written) => {
    expect(writeFiscalYear(given)).toBe(written);
  });

  it('writes a date in the era of its day', () => {
    const written = (month: number, day: number): string =>
      writePeriod({ kind: 'date', date: { year: 2019, month, day } });
    expect([written(4, 30), written(5, 1)]).toEqual(['平成31年４月30日', '令和元年５月１日']);
  });

  it.each([
    [2023, 'R5'],
    [1988, 'S63'],
    [1920, '1920'],
  ])('writes the year %s of open kind as %s', (year, written) => {
    expect(writePeriod({ kind: 'open', year })).toBe(written);
  });
});

describe('units', () => {
  it.each([
    ['個所', 'か所'],
    ['ヶ所', 'か所'],
    ['（％）', '%'],
    ['パーセント', '%'],
    ['㎢', 'km2'],
    ['km²', 'km2'],
    ['回／年', '回/年'],
    ['　', null],
    ['架空', '架空'],
  ])('%s is %s', (written, unit) => {
    expect(canonicalUnit(written)).toBe(unit);
  });

  it('agree where they count the same, or where one is missing', () => {
    expect([unitsAgree('人', '名'), unitsAgree(null, 'か所'), unitsAgree('%', '%')]).toEqual([true, true, true]);
    expect([unitsAgree('人', 'か所'), unitsAgree('%', 'ポイント')]).toEqual([false, false]);
  });
});
