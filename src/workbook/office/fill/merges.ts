import type { Area } from '../../../sheet/address';

/** An area to be merged: as one, or (`across`) each of its rows by itself. */
export interface MergeRun {
  readonly area: Area;
  readonly across: boolean;
}

/** Merges of one row and the same columns in consecutive rows are made in one step. */
export function mergeRuns(merges: readonly Area[]): readonly MergeRun[] {
  const runs: { area: Area; across: boolean }[] = [];
  const open = new Map<string, { area: Area; across: boolean }>();
  for (const merge of [...merges].sort((a, b) => a.top - b.top)) {
    const columns = `${merge.left}:${merge.right}`;
    const run = open.get(columns);
    if (merge.top === merge.bottom && run?.area.bottom === merge.top - 1) {
      run.area = { ...run.area, bottom: merge.bottom };
      run.across = true;
      continue;
    }
    const begun = { area: merge, across: false };
    runs.push(begun);
    if (merge.top === merge.bottom) open.set(columns, begun);
  }
  return runs;
}
