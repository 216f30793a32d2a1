import { a1 } from '../../../src/sheet/address';
import type { BookLine, BookSheet } from '../book/book';
import { lineName } from './lines';

/**
 * The lines drawn on a sheet, each edge once: by "B5 top" and "B5 left", the bottom of one cell being the top of the one
 * below. Edges inside merges are left out. A line reads "thin #000000".
 */
export function seenLines(sheet: BookSheet): Readonly<Record<string, string>> {
  const lines = new Map<string, string>();
  const inner = innerEdges(sheet);
  const draw = (row: number, column: number, edge: Edge, line: BookLine | null) => {
    const place = `${a1({ row, column })} ${edge}`;
    if (line && !inner.has(place)) lines.set(place, `${lineName(line)} ${line.color}`);
  };
  for (const { row, column, cell } of sheet.cells()) {
    const { top, right, bottom, left } = cell.style.borders;
    draw(row, column, 'top', top);
    draw(row, column, 'left', left);
    draw(row + 1, column, 'top', bottom);
    draw(row, column + 1, 'left', right);
  }
  return Object.fromEntries(lines);
}

type Edge = 'top' | 'left';

function innerEdges({ merges }: BookSheet): ReadonlySet<string> {
  const edges = new Set<string>();
  for (const { top, right, bottom, left } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row > top) edges.add(`${a1({ row, column })} top`);
        if (column > left) edges.add(`${a1({ row, column })} left`);
      }
    }
  }
  return edges;
}
