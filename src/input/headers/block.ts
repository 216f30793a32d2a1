import type { Address } from '../../sheet/address';
import { areaAt, filled, isCovered, type Grid } from '../grid';

/** One to three rows that together may be the header of a table. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The header of one column: its lines from top to bottom, merged and blank-carried groups among them. */
export interface HeaderCell {
  readonly column: number;
  /** The lowest line's cell. */
  readonly at: Address;
  readonly lines: readonly Line[];
  /** The lowest line stands in a merged cell that begins further left: the column has no header of its own. */
  readonly continued: boolean;
}

/** The whole header of a column, its lines joined. */
export const headerText = ({ lines }: HeaderCell): string => lines.map((line) => line.text).join('');

export interface Line {
  readonly row: number;
  /** The last row of its merged cell. */
  readonly bottom: number;
  readonly text: string;
  /** Stands over this column, not over one further left from which a group is carried. */
  readonly own: boolean;
}

/**
 * The header cells of every column that has one. Columns left out are gaps. A line of its own over a column ends the
 * groups below that line that columns further left began.
 */
export function headerCells(grid: Grid, rows: Rows): readonly HeaderCell[] {
  const width = widest(grid, rows);
  const groups = new Map<number, Line>();
  const cells: HeaderCell[] = [];
  for (let column = 0; column < width; column++) {
    const lines = linesOver(grid, rows, column);
    const lowest = lines.at(-1);
    if (lowest === undefined) {
      groups.clear();
      continue;
    }
    const top = lines[0]?.row ?? lowest.row;
    for (const row of groups.keys()) if (row >= top) groups.delete(row);
    for (const line of lines) groups.set(line.row, { ...line, own: false });
    const at = { row: lowest.row, column };
    cells.push({ column, at, lines: withGroups(lines, groups, rows), continued: isCovered(grid, at.row, column) });
  }
  return cells;
}

function widest(grid: Grid, { top, bottom }: Rows): number {
  let width = 0;
  for (let row = top; row <= bottom; row++) width = Math.max(width, grid.sheet.rows[row]?.length ?? 0);
  return width;
}

/** The texts over a column; a cell merged over several rows counts once, in its first. */
function linesOver(grid: Grid, { top, bottom }: Rows, column: number): readonly Line[] {
  const lines: Line[] = [];
  for (let row = top; row <= bottom; row++) {
    const area = areaAt(grid, row, column);
    const cell = area.top === row ? filled(grid, area.top, area.left) : undefined;
    if (cell) lines.push({ row, bottom: area.bottom, text: cell.shown, own: true });
  }
  return lines;
}

/** A group written once reaches the columns to its right that are blank beside it and have a line further down. */
function withGroups(own: readonly Line[], groups: ReadonlyMap<number, Line>, { top, bottom }: Rows): readonly Line[] {
  const lines: Line[] = [];
  for (let row = top; row <= bottom; row++) {
    const line = own.find((one) => one.row === row) ?? (isAbove(own, row) ? groups.get(row) : undefined);
    if (line) lines.push(line);
  }
  return lines;
}

const isAbove = (own: readonly Line[], row: number): boolean => own.every((line) => line.row > row);
