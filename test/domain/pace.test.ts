import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { elapsedBetween, pace } from '../../src/domain/pace';
import { readPeriod, type Period } from '../../src/domain/notation';

const range = (low: string, high = low): { readonly low: Decimal; readonly high: Decimal } => ({
  low: new Decimal(low),
  high: new Decimal(high),
});

function period(written: string): Period {
  const read = readPeriod(written);
  if (read.kind !== 'period') throw new Error(written);
  return read.period;
}

describe('pace', () => {
  it.each([
    ['40', { done: 1, whole: 3 }, 'onTrack'],
    ['33.33', { done: 1, whole: 3 }, 'behind'],
    ['40', { done: 2, whole: 3 }, 'behind'],
    ['100', { done: 3, whole: 3 }, 'onTrack'],
    ['99.99', { done: 4, whole: 3 }, 'behind'],
    ['100', { done: 5, whole: 3 }, 'onTrack'],
    ['0', { done: -1, whole: 3 }, 'onTrack'],
  ] as const)('%s %% after %o is %s', (rate, elapsed, expected) => {
    expect(pace(range(rate), elapsed)).toBe(expected);
  });

  it('takes a third of the way after a third of the time for on track', () => {
    const third = new Decimal(4).div(12).times(100);
    expect(pace({ low: third, high: third }, { done: 1, whole: 3 })).toBe('onTrack');
  });

  it('is undecided where only a part of the range keeps pace', () => {
    expect(pace(range('20', '50'), { done: 1, whole: 3 })).toBe('undecided');
  });
});

describe('elapsedBetween', () => {
  it('counts fiscal years to the end of each period', () => {
    expect(elapsedBetween(period('令和２年度'), period('R4.3.31'), period('令和５年度'))).toEqual({
      done: 1,
      whole: 3,
    });
    expect(elapsedBetween(period('H27'), period('R4'), period('R5'))).toEqual({ done: 7, whole: 8 });
  });

  it('is null for a target that is not after the baseline, and for open periods', () => {
    expect(elapsedBetween(period('R5'), period('R5'), period('R5'))).toBeNull();
    expect(elapsedBetween(period('R2'), period('R4～'), period('R5'))).toBeNull();
  });
});
