import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS, RATINGS, rateToRating, ratingsOfInterval, type Thresholds } from '../../src/domain/rating';

const thresholds = (excellent: number, good: number, fair: number): Thresholds => ({
  excellent: new Decimal(excellent),
  good: new Decimal(good),
  fair: new Decimal(fair),
});

describe('rateToRating', () => {
  it.each([
    ['80', '◎'],
    ['79.999', '◎'],
    ['79.995', '◎'],
    ['79.994', '○'],
    ['60', '○'],
    ['59.994', '△'],
    ['30', '△'],
    ['29.994', '×'],
    ['-5', '×'],
    ['207.69', '◎'],
  ])('%s → %s', (rate, rating) => {
    expect(rateToRating(new Decimal(rate), DEFAULT_THRESHOLDS)).toBe(rating);
  });

  it('takes the thresholds it is given', () => {
    expect(rateToRating(new Decimal(80), thresholds(90, 70, 50))).toBe('○');
  });

  it('never falls when the rate rises', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 300 }), fc.nat(100), (rate, more) => {
        const [before, after] = [rate, rate + more].map((value) =>
          rateToRating(new Decimal(value), DEFAULT_THRESHOLDS),
        );
        expect(RATINGS.indexOf(after ?? '×')).toBeLessThanOrEqual(RATINGS.indexOf(before ?? '◎'));
      }),
    );
  });
});

describe('ratingsOfInterval', () => {
  it.each([
    [2.94, 141.18, '◎○△×'],
    [93.48, 141.3, '◎'],
    [60, 80, '◎○'],
    [60, 79.99, '○'],
    [10, 59, '△×'],
  ])('%s～%s touches %s', (low, high, touched) => {
    expect(ratingsOfInterval(new Decimal(low), new Decimal(high), DEFAULT_THRESHOLDS).join('')).toBe(touched);
  });

  it('leaves out a level that no rate can have', () => {
    expect(ratingsOfInterval(new Decimal(10), new Decimal(90), thresholds(80, 80, 30)).join('')).toBe('◎△×');
    expect(ratingsOfInterval(new Decimal(10), new Decimal(90), thresholds(80, 60, 60)).join('')).toBe('◎○×');
  });

  it('holds the level of every rate in it, best first', () => {
    const rate = fc.integer({ min: -50, max: 150 });
    fc.assert(
      fc.property(rate, rate, rate, (...rates) => {
        const [low = 0, middle = 0, high = 0] = [...rates].sort((one, other) => one - other);
        const touched = ratingsOfInterval(new Decimal(low), new Decimal(high), DEFAULT_THRESHOLDS);
        expect(touched).toContain(rateToRating(new Decimal(middle), DEFAULT_THRESHOLDS));
        expect(touched).toEqual(RATINGS.filter((rating) => touched.includes(rating)));
      }),
    );
  });
});
