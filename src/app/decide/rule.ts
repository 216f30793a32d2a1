import { progressOf, type Progress } from '../../domain/progress';
import type { Rating } from '../../domain/rating';
import type { Basics, Indicator, Method } from '../../domain/report';
import type { Decision } from './edits';

/** How a level stands to what was computed: it is the 参考評価, one of several that may be, or none of them. */
export type Standing = 'computed' | 'candidate' | 'other';

export function standingOf(rating: Rating, { rating: computed, candidates }: Progress): Standing {
  if (computed === rating) return 'computed';
  return candidates.includes(rating) ? 'candidate' : 'other';
}

/** Only the computed rating speaks for itself: whatever else a person adopts, a reason is written down. */
export function needsReason(rating: Rating | null, progress: Progress): boolean {
  return rating !== null && standingOf(rating, progress) !== 'computed';
}

/** What would be computed if the indicator had this method of its own; null for the workbook's. */
export function progressBy(method: Method | null, indicator: Indicator, basics: Basics): Progress {
  return progressOf({ ...indicator, method: { ...indicator.method, value: method } }, basics);
}

/** What of a whole decision differs from what the indicator's row says. */
export function differing(decision: Required<Decision>, { rating, reason, method }: Indicator): Decision {
  return {
    ...(decision.rating !== rating.value && { rating: decision.rating }),
    ...(decision.reason.trim() !== (reason.value ?? '') && { reason: decision.reason }),
    ...(decision.method !== method.value && { method: decision.method }),
  };
}
