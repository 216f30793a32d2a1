import type { Place } from '../domain/field';
import type { Cell } from '../sheet/sheet';
import { anchor, filled, type Grid } from './grid';

/** A cell that a value is read from; `cell` is undefined where it is blank. */
export interface Spot {
  readonly cell: Cell | undefined;
  readonly place: Place;
}

/** The place of a cell on a grid's sheet. */
export const placeAt = (grid: Grid, row: number, column: number): Place => ({
  sheet: grid.sheet.name,
  at: grid.turnedFrom ? { row: column, column: row } : { row, column },
});

/** The cell itself, as a source of a value. */
export const spotAt = (grid: Grid, row: number, column: number): Spot => ({
  cell: filled(grid, row, column),
  place: placeAt(grid, row, column),
});

/** The cell in which the value shown at a position stands: the first of its merged area. */
export function anchorSpot(grid: Grid, row: number, column: number): Spot {
  const at = anchor(grid, row, column);
  return spotAt(grid, at.row, at.column);
}
