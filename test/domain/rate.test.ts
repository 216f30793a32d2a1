import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainmentRate, progressRate, roundRate, type Range, type Rate } from '../../src/domain/rate';

/** Values in hundredths, as indicators have them. */
const number = fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => new Decimal(hundredths).div(100));
const positive = fc.integer({ min: 1, max: 100_000 }).map((hundredths) => new Decimal(hundredths).div(100));

const rangeOf = (value: fc.Arbitrary<Decimal>): fc.Arbitrary<Range> =>
  fc.tuple(value, value).map(([one, other]) => ({ low: Decimal.min(one, other), high: Decimal.max(one, other) }));

const point = (value: Decimal): Range => ({ low: value, high: value });

/** A value inside a range, by a share between 0 and 1. */
const inside = ({ low, high }: Range, share: number): Decimal => low.plus(high.minus(low).times(share));

const share = fc.integer({ min: 0, max: 16 }).map((sixteenths) => sixteenths / 16);

function interval(rate: Rate): Range {
  if (rate.kind === 'none') throw new Error(`no rate: ${rate.reason.kind}`);
  return rate;
}

const near = (one: Decimal, other: Decimal): boolean => one.minus(other).abs().lte(1e-9);

const apart = (baseline: Range, target: Range): boolean => baseline.high.lt(target.low) || target.high.lt(baseline.low);

describe('progressRate', () => {
  it('is left alone by shifting and by scaling all three values', () => {
    fc.assert(
      fc.property(
        rangeOf(number),
        rangeOf(number),
        rangeOf(number),
        number,
        positive,
        (baseline, latest, target, by, factor) => {
          fc.pre(apart(baseline, target));
          const moved = ({ low, high }: Range): Range => ({
            low: low.times(factor).plus(by),
            high: high.times(factor).plus(by),
          });
          const before = interval(progressRate(baseline, latest, target));
          const after = interval(progressRate(moved(baseline), moved(latest), moved(target)));
          expect([near(before.low, after.low), near(before.high, after.high)]).toEqual([true, true]);
        },
      ),
    );
  });

  it('holds the rate of every point of the three ranges', () => {
    fc.assert(
      fc.property(
        rangeOf(number),
        rangeOf(number),
        rangeOf(number),
        share,
        share,
        share,
        (baseline, latest, target, ...shares) => {
          fc.pre(apart(baseline, target));
          const { low, high } = interval(progressRate(baseline, latest, target));
          const [from, now, to] = [inside(baseline, shares[0]), inside(latest, shares[1]), inside(target, shares[2])];
          const rate = now.minus(from).times(100).div(to.minus(from));
          expect(rate.gte(low.minus(1e-9)) && rate.lte(high.plus(1e-9))).toBe(true);
        },
      ),
    );
  });

  it('reaches both its ends at points of the ranges', () => {
    fc.assert(
      fc.property(rangeOf(number), rangeOf(number), rangeOf(number), (baseline, latest, target) => {
        fc.pre(apart(baseline, target));
        const { low, high } = interval(progressRate(baseline, latest, target));
        const rates = [baseline.low, baseline.high].flatMap((from) =>
          [latest.low, latest.high].flatMap((now) =>
            [target.low, target.high].map((to) => interval(progressRate(point(from), point(now), point(to))).low),
          ),
        );
        expect(rates.some((rate) => rate.eq(low)) && rates.some((rate) => rate.eq(high))).toBe(true);
      }),
    );
  });

  it('is narrower than interval arithmetic, in which the baseline occurs twice', () => {
    const range = (low: number, high: number): Range => ({ low: new Decimal(low), high: new Decimal(high) });
    const { low, high } = interval(progressRate(range(0, 10), range(50, 50), range(100, 100)));
    expect([roundRate(low), roundRate(high)]).toEqual(['44.44', '50.00']);
  });
});

describe('attainmentRate', () => {
  it.each(['up', 'down'] as const)('holds the rate of every point and reaches its ends: %s', (direction) => {
    fc.assert(
      fc.property(rangeOf(positive), rangeOf(positive), share, share, (latest, target, ...shares) => {
        const { low, high } = interval(attainmentRate(latest, target, direction));
        const [now, goal] = [inside(latest, shares[0]), inside(target, shares[1])];
        const rate = (direction === 'up' ? now.div(goal) : goal.div(now)).times(100);
        expect(rate.gte(low.minus(1e-9)) && rate.lte(high.plus(1e-9))).toBe(true);
        const [worst, best] = direction === 'up' ? [latest.low, latest.high] : [latest.high, latest.low];
        const [hard, easy] = direction === 'up' ? [target.high, target.low] : [target.low, target.high];
        expect(interval(attainmentRate(point(worst), point(hard), direction)).low.eq(low)).toBe(true);
        expect(interval(attainmentRate(point(best), point(easy), direction)).low.eq(high)).toBe(true);
      }),
    );
  });
});

describe('roundRate', () => {
  it.each([
    ['83.80281690', '83.80'],
    ['2.945', '2.95'],
    ['-2.945', '-2.95'],
    ['2.9449999', '2.94'],
    ['0', '0.00'],
    ['-0.001', '0.00'],
    ['1234.5', '1234.50'],
  ])('%s → %s', (rate, written) => {
    expect(roundRate(new Decimal(rate))).toBe(written);
  });
});
