import { placeKey, type Place } from '../domain/field';
import type { Spot } from './rule';

/** The first spot of a cause, the places of the others, and all of them. */
export interface Cause<F> {
  readonly spot: Spot<F>;
  readonly others: readonly Place[];
  readonly spots: readonly Spot<F>[];
}

interface Growing<F> extends Cause<F> {
  readonly others: Place[];
  readonly spots: Spot<F>[];
  /** The cells told of, for a cell may hold the same mistake twice. */
  readonly told: Set<string>;
}

/** Joins the spots that share a cause, in the order they were found. */
export function mergeCauses<F>(spots: Iterable<Spot<F>>): readonly Cause<F>[] {
  const causes: Growing<F>[] = [];
  const known = new Map<string, Growing<F>>();
  for (const spot of spots) {
    const same = spot.cause === undefined ? undefined : known.get(spot.cause);
    if (same) add(same, spot);
    else {
      const cause = { spot, others: [], spots: [spot], told: new Set(spot.place ? [placeKey(spot.place)] : []) };
      causes.push(cause);
      if (spot.cause !== undefined) known.set(spot.cause, cause);
    }
  }
  return causes;
}

function add<F>({ spots, others, told }: Growing<F>, spot: Spot<F>): void {
  spots.push(spot);
  if (!spot.place || told.has(placeKey(spot.place))) return;
  told.add(placeKey(spot.place));
  others.push(spot.place);
}
