import type { Cell } from '../../sheet/sheet';

/** 「同上」 with a space at either end. */
const LONGEST = 4;
const REPEATS = new Set(['同上', '〃', '″', '”', '"', '々', '仝', '同']);

/** 「同上」「〃」: the value above once more. */
export function repeatsAbove(cell: Cell): boolean {
  return cell.shown.length <= LONGEST && REPEATS.has(cell.shown.trim());
}
