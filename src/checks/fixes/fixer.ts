import type { CellChange, Finding } from '../../domain/finding';
import type { Reading } from '../../domain/reading';
import { a1 } from '../../sheet/address';
import type { Spot } from '../rule';

/**
 * The change that corrects a spot; null where a person must decide. It is the same for every spot that its rule finds
 * in one cell, so that several can be corrected at once.
 */
export type Fixer<F> = (spot: Spot<F>, reading: Reading) => CellChange | null;

/** Fixers by the code of their rule. */
export type FixersOf<F> = { readonly [C in keyof F]?: Fixer<F[C]> };

/** The fix of a finding, which is offered only where every one of its spots can be corrected. */
export function fixOf<F>(
  fixer: Fixer<F> | undefined,
  spots: readonly Spot<F>[],
  reading: Reading,
): Pick<Finding, 'fix'> {
  if (!fixer) return {};
  const changes = new Map<string, CellChange>();
  for (const spot of spots) {
    const change = fixer(spot, reading);
    if (!change) return {};
    changes.set(`${change.place.sheet}!${a1(change.place.at)}`, change);
  }
  return { fix: [...changes.values()] };
}
