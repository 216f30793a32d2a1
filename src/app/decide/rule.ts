import type { Progress } from '../../domain/progress';
import type { Rating } from '../../domain/rating';

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
