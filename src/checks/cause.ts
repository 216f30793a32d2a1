import type { Place } from '../domain/field';
import type { Spot } from './rule';

/** The first spot of a cause, the places of the others, and all of them. */
export interface Cause<F> {
  readonly spot: Spot<F>;
  readonly others: readonly Place[];
  readonly spots: readonly Spot<F>[];
}

/** Joins the spots that share a cause, in the order they were found. */
export function mergeCauses<F>(spots: Iterable<Spot<F>>): readonly Cause<F>[] {
  const causes: { spot: Spot<F>; others: Place[]; spots: Spot<F>[] }[] = [];
  const known = new Map<string, (typeof causes)[number]>();
  for (const spot of spots) {
    const same = spot.cause === undefined ? undefined : known.get(spot.cause);
    if (same) {
      same.spots.push(spot);
      if (spot.place && !isToldAt(same, spot.place)) same.others.push(spot.place);
      continue;
    }
    const cause = { spot, others: [], spots: [spot] };
    causes.push(cause);
    if (spot.cause !== undefined) known.set(spot.cause, cause);
  }
  return causes;
}

/** A cell may hold the same mistake twice. */
function isToldAt<F>({ spot, others }: Pick<Cause<F>, 'spot' | 'others'>, { sheet, at }: Place): boolean {
  return [spot.place, ...others].some(
    (place) => place?.sheet === sheet && place.at.row === at.row && place.at.column === at.column,
  );
}
