import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalUnit,
  readPeriod,
  readValue,
  unitsAgree,
  writeFiscalYear,
  writePartOfYear,
  writePeriod,
  writeQuantity,
} from '../../../src/domain/notation';
import { ERAS } from '../../../src/domain/notation/eras';
import { partOfYear, period, quantity } from './arbitrary';

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

  it('gives every part of a year back', () => {
    fc.assert(
      fc.property(partOfYear, (part) => {
        expect(readPeriod(writePartOfYear(part))).toEqual({ kind: 'withinYear', part });
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
