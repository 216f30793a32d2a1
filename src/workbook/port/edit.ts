import type { Address } from '../../sheet/address';

/** What a person could have typed into a cell. Text is text whatever it looks like. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'truth'; readonly truth: boolean }
  /** Without its leading "=". */
  | { readonly kind: 'formula'; readonly formula: string };

export interface CellState {
  readonly entry: Entry;
  /** Number format code. */
  readonly format: string;
}

/** A change of one cell, from what was read to what shall stand there. */
export interface CellEdit {
  readonly sheet: string;
  readonly at: Address;
  readonly before: CellState;
  readonly after: CellState;
}

export interface Edited {
  readonly done: readonly CellEdit[];
  /** Cells that hold something else by now (null: their sheet is gone) and were left alone. */
  readonly changedMeanwhile: readonly { readonly edit: CellEdit; readonly found: CellState | null }[];
  /** The edits that take back what was done. */
  readonly undo: readonly CellEdit[];
  /** A sheet that had to be added for it, and that goes when it is taken back. */
  readonly added?: AddedSheet;
}

/** A sheet that the program added, as it was before anything was typed there. */
export interface AddedSheet {
  readonly name: string;
  readonly fingerprint: string;
}

/** The edits that take back other ones, the last first. */
export function inverse(edits: readonly CellEdit[]): readonly CellEdit[] {
  return edits.map(({ sheet, at, before, after }) => ({ sheet, at, before: after, after: before })).reverse();
}
