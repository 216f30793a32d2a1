import type { Grid } from '../grid';
import { headerCells, type Rows } from '../headers/block';
import type { Vocabulary } from '../headers/vocabulary';
import { once } from '../once';
import { runsOf, standApart } from './apart';
import { found, isComplete, type FoundHeader } from './header';
import { isLegend } from './marks';
import { matchRun, repeatsOf, type MatchedColumn } from './run';

/**
 * The readings of some rows as headers, one for each table that the words in them speak for and each run of columns.
 * @param all every table that may stand beside
 */
export function readHeaders(
  grid: Grid,
  rows: Rows,
  vocabularies: readonly Vocabulary[],
  all: readonly Vocabulary[],
): readonly FoundHeader[] {
  const runs = runsOf(headerCells(grid, rows));
  const isApart = once(() => standApart(grid, rows, runs, all));
  return vocabularies.flatMap((vocabulary) => {
    const matched = runs.map((run) => matchRun(vocabulary, run));
    const each = matched.flatMap((columns) => foundIn(grid, ownRows(rows, columns), vocabulary, columns));
    const isOne =
      each.length < 2 &&
      runs.length > 1 &&
      matched.every((run) => isMostlyKnown(run) && !isLegend(grid, rows, run)) &&
      !isApart();
    const whole = isOne ? found(grid, rows, vocabulary, matched.flat()) : null;
    return whole && whole.score > (each[0]?.score ?? 0) ? [whole, ...each] : each;
  });
}

/**
 * Headers across an empty column belong together only where each side is one: not a label and its value beside a table,
 * nor an insurer with its ratings.
 */
function isMostlyKnown(columns: readonly MatchedColumn[]): boolean {
  const known = columns.filter(({ match }) => match);
  const isScale = known.every(({ match }) => match?.kind === 'mark');
  return isScale ? known.length === columns.length : known.length * 2 > columns.length;
}

/** Without the rows above in which a run has nothing, while tables beside it do. */
const ownRows = ({ bottom }: Rows, columns: readonly MatchedColumn[]): Rows => ({
  top: Math.min(bottom, ...columns.flatMap(({ cell }) => cell.lines.map(({ row }) => row))),
  bottom,
});

/** One header, or several where a run holds the same table again and again, complete each time. */
function foundIn(
  grid: Grid,
  rows: Rows,
  vocabulary: Vocabulary,
  columns: readonly MatchedColumn[],
): readonly FoundHeader[] {
  const whole = found(grid, rows, vocabulary, columns);
  const parts = repeatsOf(columns);
  if (!whole || parts.length < 2) return whole ? [whole] : [];
  const each = parts.flatMap((part) => found(grid, rows, vocabulary, part) ?? []);
  return each.length === parts.length && each.every(isComplete) ? each : [whole];
}
