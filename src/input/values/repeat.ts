import type { Cell } from '../../sheet/sheet';

/** 「上に同じ」 with a space at either end. */
const LONGEST = 6;
const REPEATS = new Set(['同上', '〃', '″', '”', '"', '々', '仝', '同', '上に同じ']);
/** Which value they mean depends on how its columns are laid out. */
const BESIDE = new Set(['同左', '同右', '左に同じ', '右に同じ', '左同', '同前', '←', '⇐']);

/** 「同上」「〃」: the value above once more. */
export function repeatsAbove(cell: Cell): boolean {
  return cell.shown.length <= LONGEST && REPEATS.has(cell.shown.trim());
}

/** 「同左」: the value beside, or one somewhere before. */
export function repeatsBeside(cell: Cell): boolean {
  return cell.shown.length <= LONGEST && BESIDE.has(cell.shown.trim());
}
