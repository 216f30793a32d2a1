import { filled, type Grid } from '../grid';
import type { Rows } from '../headers/block';
import type { MatchedColumn } from './run';

/** So many rows tell whether the columns of a scale are marked or counted. */
const LOOK = 12;

/** ◎ | ○ | △ | × over several figures in each row count ratings and mark none. */
export function withoutCounts(
  grid: Grid,
  { bottom }: Rows,
  columns: readonly MatchedColumn[],
): readonly MatchedColumn[] {
  const marks = columns.filter(({ match }) => match?.kind === 'mark');
  if (marks.length === 0) return columns;
  const filledIn = (row: number): number => marks.filter(({ cell }) => filled(grid, row, cell.column)).length;
  const counts = nextRows(bottom)
    .map(filledIn)
    .filter((count) => count > 0);
  const isMarked = counts.filter((count) => count === 1).length * 2 >= counts.length;
  const isDashed = marks.some(({ cell }) =>
    /^[-－―ー]$/.test(filled(grid, bottom + 1, cell.column)?.shown.trim() ?? ''),
  );
  if (isMarked || isDashed) return columns;
  return columns.map((column) => (column.match?.kind === 'mark' ? { ...column, match: undefined } : column));
}

/** The levels of the scale beside a table, with nothing below them, are explained there: nothing is marked. */
export function isLegend(grid: Grid, { bottom }: Rows, columns: readonly MatchedColumn[]): boolean {
  const isScale = columns.every(({ match }) => !match || match.kind === 'mark');
  return isScale && columns.every(({ cell }) => nextRows(bottom).every((row) => !filled(grid, row, cell.column)));
}

const nextRows = (bottom: number): readonly number[] => Array.from({ length: LOOK }, (_, index) => bottom + 1 + index);
