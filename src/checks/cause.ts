import type { Place } from '../domain/field';
import type { Spot } from './rule';

/** The first spot of a cause and the places of the others. */
export interface Cause<F> {
  readonly spot: Spot<F>;
  readonly others: readonly Place[];
}

/** Joins the spots that share a cause, in the order they were found. */
export function mergeCauses<F>(spots: Iterable<Spot<F>>): readonly Cause<F>[] {
  const causes: { spot: Spot<F>; others: Place[] }[] = [];
  const known = new Map<string, { spot: Spot<F>; others: Place[] }>();
  for (const spot of spots) {
    const same = spot.cause === undefined ? undefined : known.get(spot.cause);
    if (same) {
      if (spot.place) same.others.push(spot.place);
      continue;
    }
    const cause = { spot, others: [] };
    causes.push(cause);
    if (spot.cause !== undefined) known.set(spot.cause, cause);
  }
  return causes;
}
