import type { Area } from '../../../sheet/address';

/** Something for each cell, row by row from A1 on; rows may end early. undefined: nothing there. */
export type Grid<Value> = readonly (readonly (Value | undefined)[])[];

/** The shapes that rectangles may take: any, or one column wide, or one row high. */
export type Shape = 'any' | 'column' | 'row';

/**
 * Rectangles that cover exactly the cells that pass, none twice, in reading order. Greedy: each grows from the first
 * free cell, to the right or down first, whichever covers more.
 */
export function rectangles<Value>(
  grid: Grid<Value>,
  passes: (value: Value | undefined) => boolean,
  shape: Shape = 'any',
): readonly Area[] {
  const free = new FreeCells(grid.map((row) => row.map(passes)));
  const found: Area[] = [];
  for (const [top, row] of grid.entries()) {
    for (const left of row.keys()) if (free.has(top, left)) found.push(free.take(grown(free, top, left, shape)));
  }
  return found;
}

function grown(free: FreeCells, top: number, left: number, shape: Shape): Area {
  const cell = { top, left, bottom: top, right: left };
  if (shape === 'row') return free.widened(cell);
  if (shape === 'column') return free.heightened(cell);
  const wide = free.heightened(free.widened(cell));
  const tall = free.widened(free.heightened(cell));
  return size(tall) > size(wide) ? tall : wide;
}

function size({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

class FreeCells {
  constructor(private readonly rows: boolean[][]) {}

  has(row: number, column: number): boolean {
    return this.rows[row]?.[column] === true;
  }

  widened(area: Area): Area {
    let { right } = area;
    while (this.hasColumn(right + 1, area)) right++;
    return { ...area, right };
  }

  heightened(area: Area): Area {
    let { bottom } = area;
    while (this.hasRow(bottom + 1, area)) bottom++;
    return { ...area, bottom };
  }

  take(area: Area): Area {
    for (let row = area.top; row <= area.bottom; row++) this.rows[row]?.fill(false, area.left, area.right + 1);
    return area;
  }

  private hasColumn(column: number, { top, bottom }: Area): boolean {
    for (let row = top; row <= bottom; row++) if (!this.has(row, column)) return false;
    return true;
  }

  private hasRow(row: number, { left, right }: Area): boolean {
    for (let column = left; column <= right; column++) if (!this.has(row, column)) return false;
    return true;
  }
}
