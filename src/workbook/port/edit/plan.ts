import { a1, type Address } from '../../../sheet/address';
import type { CellEdit, CellState, Edited } from '../edit';
import { isUnchanged, type Standing } from './compare';

/** Where an edited cell stands. */
export interface Spot {
  readonly sheet: string;
  readonly at: Address;
}

/** Spots as a key: no sheet name holds a colon. */
export function keyOf({ sheet, at }: Spot): string {
  return `${sheet}:${a1(at)}`;
}

/** A cell that edits change: what it held before the first and shall hold after the last of them. */
export interface Touched {
  readonly spot: Spot;
  readonly original: CellState;
  readonly asked: CellState;
}

export interface Plan {
  /** To be done, each with what really stands there before. */
  readonly todo: readonly CellEdit[];
  readonly changedMeanwhile: Edited['changedMeanwhile'];
  /** One entry a cell. */
  readonly touched: readonly Touched[];
}

/**
 * Which edits find what they expect. Several edits of one cell are taken in their order: each expects what the one
 * before leaves.
 * @param found what stands in the cell of each edit; null where its sheet is gone
 */
export function planOf(edits: readonly CellEdit[], found: readonly (Standing | null)[]): Plan {
  const todo: CellEdit[] = [];
  const changedMeanwhile: Edited['changedMeanwhile'][number][] = [];
  const touched = new Map<string, Touched>();
  for (const [index, edit] of edits.entries()) {
    const known = touched.get(keyOf(edit));
    const standing = known ? { ...known.asked, isPlain: true } : (found[index] ?? null);
    if (!standing || !isUnchanged(edit.before, standing)) {
      changedMeanwhile.push({ edit, found: standing && stateOf(standing) });
      continue;
    }
    const before = stateOf(standing);
    todo.push({ ...edit, before });
    const { sheet, at, after } = edit;
    touched.set(keyOf(edit), { spot: { sheet, at }, original: known?.original ?? before, asked: after });
  }
  return { todo, changedMeanwhile, touched: [...touched.values()] };
}

export function stateOf({ entry, format }: CellState): CellState {
  return { entry, format };
}
