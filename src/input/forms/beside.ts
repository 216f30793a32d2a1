import type { Sheet } from '../../sheet/sheet';
import { gridOf, type Grid } from '../grid';
import { isFormTitle } from '../items/head';

/** Titles of forms that stand side by side begin within these rows. */
const TITLE_ROWS = 12;

/**
 * The grid of a sheet; one for each form where titles of forms stand side by side, as last year's beside this year's,
 * with the cells of its own columns alone.
 */
export function gridsOf(sheet: Sheet): readonly Grid[] {
  const starts = titleColumns(sheet);
  if (starts.length < 2) return [gridOf(sheet)];
  return starts.map((from, index) => gridOf(between(sheet, index === 0 ? 0 : from, starts[index + 1])));
}

/** The columns of the titles in the first row that holds any. */
function titleColumns({ rows }: Sheet): readonly number[] {
  for (const cells of rows.slice(0, TITLE_ROWS)) {
    const columns = [...cells.entries()].flatMap(([column, cell]) => (cell && isFormTitle(cell.shown) ? [column] : []));
    if (columns.length > 0) return columns;
  }
  return [];
}

/** The sheet with the cells from one column up to another alone, all where they stand. */
function between(sheet: Sheet, from: number, end = Infinity): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((cells) => cells.slice(0, end).map((cell, column) => (column < from ? undefined : cell))),
    merges: sheet.merges.filter(({ left }) => left >= from && left < end),
  };
}
