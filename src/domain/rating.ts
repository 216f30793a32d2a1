import { Decimal } from 'decimal.js';

/** The four levels of self-evaluation, best first: 達成できた, 概ね達成できた, 達成はやや不十分, 達成は不十分. */
export type Rating = '◎' | '○' | '△' | '×';

/** The levels, best first. */
export const RATINGS: readonly Rating[] = ['◎', '○', '△', '×'];

/** Lowest rate in percent of each level above ×; data of the workbook, not a national rule. */
export interface Thresholds {
  readonly excellent: Decimal;
  readonly good: Decimal;
  readonly fair: Decimal;
}

/** What stands in where the workbook names no thresholds: 80, 60 and 30 percent. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  excellent: new Decimal(80),
  good: new Decimal(60),
  fair: new Decimal(30),
};

/** A rate as it is printed: two places, half away from zero. */
export function roundedRate(rate: Decimal): Decimal {
  return rate.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/**
 * The level of a rate in percent as it is printed, so that nobody reads 80.00 % beside the level below 80 (79.999). A
 * rate on a threshold has reached it.
 */
export function rateToRating(rate: Decimal, thresholds: Thresholds): Rating {
  const printed = roundedRate(rate);
  if (printed.gte(thresholds.excellent)) return '◎';
  if (printed.gte(thresholds.good)) return '○';
  return printed.gte(thresholds.fair) ? '△' : '×';
}

/** Every level that a closed interval of rates touches, best first. */
export function ratingsOfInterval(low: Decimal, high: Decimal, thresholds: Thresholds): readonly Rating[] {
  const best = RATINGS.indexOf(rateToRating(high, thresholds));
  const worst = RATINGS.indexOf(rateToRating(low, thresholds));
  const touched = RATINGS.slice(best, worst + 1);
  return touched.filter(
    (rating) => rating === RATINGS[best] || rating === RATINGS[worst] || !isEmpty(rating, thresholds),
  );
}

/** A level that no rate can have, because its threshold is that of the level above. */
function isEmpty(rating: Rating, { excellent, good, fair }: Thresholds): boolean {
  if (rating === '○') return good.gte(excellent);
  return rating === '△' && fair.gte(Decimal.min(good, excellent));
}
