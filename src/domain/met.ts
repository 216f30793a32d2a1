import { Decimal } from 'decimal.js';
import type { Bound, Quantity } from './notation/types';
import type { Direction } from './report';

/** Whether a target is met; undecided where some of the possible values meet it and others do not. */
export type Met = 'yes' | 'no' | 'undecided';

/** All values a figure may stand for; the ends are infinite for 以上, 未満 and the like. */
interface Span {
  readonly low: Decimal;
  readonly high: Decimal;
  /** The end itself is not among the values. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * 目標達成, apart from any rate. A bound in the target decides («10%未満» is strict), otherwise the direction:
 * up and keep (維持: not below the target, as 達成率 reads it) need at least the target, down at most.
 * Without a direction only a value equal to the target is known to meet it.
 */
export function metOf(latest: Quantity, target: Quantity, direction: Direction | null): Met {
  const span = spanOf(latest);
  switch (target.bound) {
    case 'above':
      return reaches(span, target, true);
    case 'atLeast':
      return reaches(span, target, false);
    case 'below':
      return reaches(mirrored(span), negated(target), true);
    case 'atMost':
      return reaches(mirrored(span), negated(target), false);
    case 'exact':
      return metByDirection(span, target, direction);
  }
}

function metByDirection(span: Span, target: Quantity, direction: Direction | null): Met {
  if (direction === null) return span.low.eq(target.high) && span.high.eq(target.low) ? 'yes' : 'undecided';
  if (direction === 'keep' && span.low.gte(target.low) && span.high.lte(target.high)) return 'yes';
  return direction === 'down' ? reaches(mirrored(span), negated(target), false) : reaches(span, target, false);
}

/** Whether all, none or some values of the span are at least (strict: above) whatever the target may be. */
function reaches(span: Span, target: { readonly low: Decimal; readonly high: Decimal }, strict: boolean): Met {
  if (span.low.gt(target.high) || (span.low.eq(target.high) && (!strict || span.lowOpen))) return 'yes';
  if (span.high.lt(target.low) || (span.high.eq(target.low) && (strict || span.highOpen))) return 'no';
  return 'undecided';
}

const INFINITE = new Decimal(Infinity);

function spanOf({ low, high, bound }: Quantity): Span {
  const upwards = bound === 'atLeast' || bound === 'above';
  const downwards = bound === 'atMost' || bound === 'below';
  return {
    low: downwards ? INFINITE.neg() : low,
    high: upwards ? INFINITE : high,
    lowOpen: bound === 'above',
    highOpen: bound === 'below',
  };
}

const mirrored = ({ low, high, lowOpen, highOpen }: Span): Span => ({
  low: high.neg(),
  high: low.neg(),
  lowOpen: highOpen,
  highOpen: lowOpen,
});

const negated = ({ low, high }: Quantity): { readonly low: Decimal; readonly high: Decimal } => ({
  low: high.neg(),
  high: low.neg(),
});

/** The direction that a bound in a target speaks of: 以上 up, 未満 down; null for a plain figure. */
export function directionOfBound(bound: Bound): Direction | null {
  if (bound === 'exact') return null;
  return bound === 'atLeast' || bound === 'above' ? 'up' : 'down';
}
