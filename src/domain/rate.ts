import { Decimal } from 'decimal.js';
import { roundedRate } from './rating';
import type { Missing } from './notation/types';
import type { Direction } from './report';

/** The three figures a rate is made of. */
export type Part = 'baseline' | 'latest' | 'target';

/** Why a rate cannot be computed. */
export type NoRate =
  /** Nothing is written, or that there is no figure (yet). */
  | { readonly kind: 'missing'; readonly part: Part; readonly why: Missing }
  /** Something is written that is not one figure: several readings, a change, prose. */
  | { readonly kind: 'unclear'; readonly part: Part }
  /** 全国平均を上回る: what it compares with is not in the workbook. */
  | { readonly kind: 'relativeTarget' }
  /** 20人未満 as a baseline or latest value. */
  | { readonly kind: 'openBound'; readonly part: Part }
  | { readonly kind: 'unitConflict'; readonly units: readonly string[] }
  /** 達成率: the divisor is zero, or lies in a range that holds zero. */
  | { readonly kind: 'targetZero' }
  | { readonly kind: 'latestZero' }
  /** 達成率: a share of a figure below zero says nothing (−8 is no 160 % of −5). */
  | { readonly kind: 'belowZero'; readonly part: Part }
  /** 進捗率 of 維持. */
  | { readonly kind: 'targetEqualsBaseline' }
  /** The ranges of baseline and target meet, so that the divisor may be zero. */
  | { readonly kind: 'rangesMeet' };

/** A rate in percent as a closed interval (one value: low = high), or the reason why there is none. */
export type Rate =
  | { readonly kind: 'interval'; readonly low: Decimal; readonly high: Decimal }
  | { readonly kind: 'none'; readonly reason: NoRate };

/** A closed range of values; one value has low = high. */
export interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Wide enough that differences and products of 15-digit values are exact. */
const Exact = Decimal.clone({ precision: 60 });

/**
 * 進捗率 = (latest − baseline) / (target − baseline) × 100 over all values of the three ranges.
 * The function is monotone in each value while the others stand still, so its ends are reached at corners of the box:
 * the interval is exact although the baseline occurs twice.
 */
export function progressRate(baseline: Range, latest: Range, target: Range): Rate {
  if (baseline.low.lte(target.high) && target.low.lte(baseline.high)) {
    return none({ kind: isPoint(baseline) && isPoint(target) ? 'targetEqualsBaseline' : 'rangesMeet' });
  }
  return hull(
    ends(baseline).flatMap((from) =>
      ends(latest).flatMap((now) =>
        ends(target).map((to) => percent(new Exact(now).minus(from), new Exact(to).minus(from))),
      ),
    ),
  );
}

/**
 * 達成率 = latest / target × 100, where lower is better target / latest × 100, over all values of the ranges.
 * A target of 0 has none in either form, nor has one below, nor a divisor below.
 */
export function attainmentRate(latest: Range, target: Range, direction: Direction | null): Rate {
  if (holdsZero(target)) return none({ kind: 'targetZero' });
  if (direction === 'down' && holdsZero(latest)) return none({ kind: 'latestZero' });
  if (target.high.lt(0)) return none({ kind: 'belowZero', part: 'target' });
  if (direction === 'down' && latest.high.lt(0)) return none({ kind: 'belowZero', part: 'latest' });
  const [above, below] = direction === 'down' ? [target, latest] : [latest, target];
  return hull(ends(above).flatMap((upper) => ends(below).map((lower) => percent(upper, lower))));
}

/** A rate for people and programs: two places, half away from zero, never "-0.00". */
export function roundRate(rate: Decimal): string {
  const rounded = roundedRate(rate);
  return rounded.isZero() ? '0.00' : rounded.toFixed(2);
}

export function none(reason: NoRate): Rate {
  return { kind: 'none', reason };
}

function percent(part: Decimal, whole: Decimal): Decimal {
  return new Exact(part).times(100).div(whole);
}

function hull(rates: readonly Decimal[]): Rate {
  return { kind: 'interval', low: Decimal.min(...rates), high: Decimal.max(...rates) };
}

function ends({ low, high }: Range): readonly Decimal[] {
  return low.eq(high) ? [low] : [low, high];
}

const isPoint = ({ low, high }: Range): boolean => low.eq(high);

const holdsZero = ({ low, high }: Range): boolean => low.lte(0) && high.gte(0);
