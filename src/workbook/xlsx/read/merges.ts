import type { Area } from '../../../sheet/address';
import type { Budget } from './budget';

/**
 * The merges that readers may safely walk through. Merges that cover more of the sheet than anyone fills
 * (A1:XFD1048576) are cut to the rows and columns that hold something. Throws PackageFault where that is not enough.
 */
export function boundMerges(
  merges: readonly Area[],
  rows: readonly (readonly unknown[])[],
  budget: Budget,
): readonly Area[] {
  const cells = cellsIn(merges);
  if (budget.has('mergedCells', cells)) {
    budget.spend('mergedCells', cells);
    return merges;
  }
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  const cut = merges.map((merge) => ({
    ...merge,
    bottom: Math.max(merge.top, Math.min(merge.bottom, rows.length - 1)),
    right: Math.max(merge.left, Math.min(merge.right, width - 1)),
  }));
  budget.spend('mergedCells', cellsIn(cut));
  return cut;
}

function cellsIn(areas: readonly Area[]): number {
  return areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}
