import type { Cell } from '../../sheet/sheet';

const REPEATS = new Set(['同上', '〃', '″', '”', '"', '々', '仝', '同']);

/** 「同上」「〃」: the value above once more. */
export function repeatsAbove(cell: Cell): boolean {
  return cell.shown.length <= 4 && REPEATS.has(cell.shown.trim());
}
