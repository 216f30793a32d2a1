import type { Area } from '../../../sheet/address';

/** A part of a sheet's used area that is read in one piece. */
export interface Block {
  /** The sheet's place among those that are read. */
  readonly sheet: number;
  readonly area: Area;
}

/** `getMergedAreasOrNullObject` fails over 512 merges (docs/excel-rules.md, merge-areas-limit); a cell begins one at most. */
const CELLS_A_TILE = 512;

/**
 * Cuts areas into batches of at most `most` cells each, by rows: small ones stand together, a large one is cut.
 * A row of more cells than that is a block of its own.
 */
export function batchesOf(used: readonly Block[], most: number): readonly (readonly Block[])[] {
  const batches: Block[][] = [];
  let room = 0;
  for (const { sheet, area: whole } of used) {
    const width = whole.right - whole.left + 1;
    for (let top = whole.top; top <= whole.bottom;) {
      if (room < width) {
        batches.push([]);
        room = most;
      }
      const rows = Math.min(whole.bottom - top + 1, Math.max(1, Math.floor(room / width)));
      batches.at(-1)?.push({ sheet, area: { ...whole, top, bottom: top + rows - 1 } });
      room -= rows * width;
      top += rows;
    }
  }
  return batches;
}

/** Cuts an area into tiles of at most 512 cells that cover it once. */
export function tilesOf({ top, left, bottom, right }: Area): readonly Area[] {
  const tiles: Area[] = [];
  for (let from = left; from <= right; from += CELLS_A_TILE) {
    const to = Math.min(right, from + CELLS_A_TILE - 1);
    const rows = Math.max(1, Math.floor(CELLS_A_TILE / (to - from + 1)));
    for (let row = top; row <= bottom; row += rows) {
      tiles.push({ top: row, left: from, bottom: Math.min(bottom, row + rows - 1), right: to });
    }
  }
  return tiles;
}

export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
