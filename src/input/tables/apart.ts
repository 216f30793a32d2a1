import type { Grid } from '../grid';
import { headerCells, type HeaderCell, type Rows } from '../headers/block';
import type { Vocabulary } from '../headers/vocabulary';
import { found, isComplete } from './header';
import { matchRun } from './run';

/** Header rows deeper than this are not looked for: group, column and a line of units or notes. */
export const DEEPEST = 3;

type Run = readonly HeaderCell[];

/** Neighbouring columns with headers; a column without one parts two tables side by side. */
export function runsOf(cells: readonly HeaderCell[]): readonly Run[] {
  const runs: HeaderCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.column === cell.column - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/**
 * Whether what stands in some rows belongs to several tables, each whole by itself: tables side by side, the headers of
 * which may be of different depth and begin in different rows.
 */
export function standApart(grid: Grid, rows: Rows, runs: readonly Run[], vocabularies: readonly Vocabulary[]): boolean {
  const own = runs.filter((run) => run.length > 0);
  const whole = windowsAbout(grid, rows)
    .flatMap((window) => runsOf(headerCells(grid, window)).map((run) => ({ window, run })))
    .filter(({ run }) => own.some((one) => meet(one, run)))
    .filter(({ window, run }) => isTable(grid, window, run, vocabularies))
    .map(({ run }) => run);
  return whole.some((one) => whole.some((other) => lastOf(one) < firstOf(other)));
}

/** All rows that together may be a header and share a row with these. */
function windowsAbout({ height }: Grid, { top, bottom }: Rows): readonly Rows[] {
  const windows: Rows[] = [];
  for (let from = Math.max(0, top - DEEPEST + 1); from <= bottom; from++)
    for (let to = Math.max(from, top); to < Math.min(from + DEEPEST, height); to++)
      windows.push({ top: from, bottom: to });
  return windows;
}

const isTable = (grid: Grid, rows: Rows, run: Run, vocabularies: readonly Vocabulary[]): boolean =>
  vocabularies.some((vocabulary) => {
    const header = found(grid, rows, vocabulary, matchRun(vocabulary, run));
    return header !== null && isComplete(header);
  });

const firstOf = (run: Run): number => run[0]?.column ?? 0;
const lastOf = (run: Run): number => run.at(-1)?.column ?? 0;
const meet = (one: Run, other: Run): boolean => firstOf(one) <= lastOf(other) && firstOf(other) <= lastOf(one);
