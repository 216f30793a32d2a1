import { type Area } from '../../../sheet/address';
import type { CellStyle, Drawing, DrawnCell } from '../../../sheet/drawing';
import type { Grid } from './rectangles';

/** What a cell of the sheet shall hold and look like. */
export type FilledCell = Pick<DrawnCell, 'content' | 'style' | 'link'>;

/** Every cell of a drawing. Cells of a merge that were not drawn look like its first, as in the file. */
export function filledCells({ rows, merges }: Drawing): Grid<FilledCell> {
  const grid = rows.map(({ cells }) => {
    const row: (FilledCell | undefined)[] = [];
    for (const { column, ...cell } of cells) row[column] = cell;
    return row;
  });
  for (const merge of merges) {
    const style = grid[merge.top]?.[merge.left]?.style;
    if (style) fillMerge(grid, merge, style);
  }
  return rectangular(grid);
}

function fillMerge(grid: (FilledCell | undefined)[][], { top, left, bottom, right }: Area, style: CellStyle): void {
  for (let row = top; row <= bottom; row++) {
    const cells = (grid[row] ??= []);
    for (let column = left; column <= right; column++) cells[column] ??= { content: null, style };
  }
}

/** Rows of equal length, without holes. */
function rectangular(grid: readonly (FilledCell | undefined)[][]): Grid<FilledCell> {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from(grid, (row) => Array.from({ length: width }, (_, column) => row?.[column]));
}
