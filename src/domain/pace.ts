import { Decimal } from 'decimal.js';
import { fiscalYearOf } from './notation/calendar';
import type { Period } from './notation/types';
import type { Range } from './rate';

/** How much of the time from the baseline to the target is over, in fiscal years. */
export interface Elapsed {
  readonly done: number;
  readonly whole: number;
}

/** Decimal places far beyond what any figure bears. */
const EXACT_PLACES = 9;

export type Pace = 'onTrack' | 'behind' | 'undecided';

/**
 * Whether a 進捗率 (percent) keeps pace with the time that is over: 40 % after one of three years is on track.
 * All of a range must keep pace to be on track. After the last year the target itself counts.
 */
export function pace(rate: Range, { done, whole }: Elapsed): Pace {
  const due = new Decimal(Math.min(Math.max(done, 0), whole)).times(100);
  // One third of the way after one of three years is exactly on track: thirds have no end in decimals.
  const [low, high] = [rate.low, rate.high].map((end) => end.times(whole).toDecimalPlaces(EXACT_PLACES));
  if (low?.gte(due)) return 'onTrack';
  return high?.lt(due) ? 'behind' : 'undecided';
}

/**
 * The fiscal years from baseline to latest value and from baseline to target; null where a period has no end
 * or the target's does not lie after the baseline's.
 */
export function elapsedBetween(baseline: Period, latest: Period, target: Period): Elapsed | null {
  const [start, now, end] = [baseline, latest, target].map((period) => fiscalYearOf(period)?.to);
  if (start === undefined || now === undefined || end === undefined || end <= start) return null;
  return { done: now - start, whole: end - start };
}
