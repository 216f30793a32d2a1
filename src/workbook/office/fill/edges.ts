import type { Address, Area } from '../../../sheet/address';
import type { Line } from '../../../sheet/drawing';
import type { FilledCell } from './cells';
import { rectangles, type Grid, type Shape } from './rectangles';

export type Edge = 'EdgeTop' | 'EdgeRight' | 'EdgeBottom' | 'EdgeLeft';

/** Areas whose outer edge of one kind bears a line: one column wide for left and right, one row high for the others. */
export interface DrawnEdge {
  readonly edge: Edge;
  readonly line: Line;
  readonly areas: readonly Area[];
}

type Side = 'top' | 'right' | 'bottom' | 'left';

const SIDES = [
  { side: 'top', edge: 'EdgeTop', shape: 'row' },
  { side: 'bottom', edge: 'EdgeBottom', shape: 'row' },
  { side: 'left', edge: 'EdgeLeft', shape: 'column' },
  { side: 'right', edge: 'EdgeRight', shape: 'column' },
] as const satisfies readonly { side: Side; edge: Edge; shape: Shape }[];

/** Neighbours share their edge and the later line wins: the heavier comes last. */
const LINES = ['hair', 'thin'] as const satisfies readonly Line[];

/**
 * Every line of a sheet's cells. Lines inside a merge are never seen and are left out, since what setting them does is
 * not documented (excel-rules: border-merged).
 */
export function drawnEdges(cells: Grid<FilledCell>, merges: readonly Area[]): readonly DrawnEdge[] {
  const visible = visibleLines(cells, merges);
  return LINES.flatMap((line) =>
    SIDES.map(({ side, edge, shape }) => ({
      edge,
      line,
      areas: rectangles(visible, (borders) => borders?.[side] === line, shape),
    })),
  ).filter(({ areas }) => areas.length > 0);
}

type Borders = Partial<Record<Side, Line>>;

function visibleLines(cells: Grid<FilledCell>, merges: readonly Area[]): Grid<Borders> {
  const visible = cells.map((row) => row.map((cell): Borders | undefined => cell?.style.borders));
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const line = visible[row] ?? [];
      for (let column = merge.left; column <= merge.right; column++) {
        const borders = line[column];
        if (borders) line[column] = outer(borders, merge, { row, column });
      }
    }
  }
  return visible;
}

/** Of a merge's cell, the lines that lie on the merge's outline. */
function outer({ top, right, bottom, left }: Borders, merge: Area, { row, column }: Address): Borders {
  return {
    ...(top && row === merge.top && { top }),
    ...(right && column === merge.right && { right }),
    ...(bottom && row === merge.bottom && { bottom }),
    ...(left && column === merge.left && { left }),
  };
}
