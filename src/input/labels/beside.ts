import { contains, type Area } from '../../sheet/address';
import type { Cell } from '../../sheet/sheet';
import { filled, isCovered, type Grid } from '../grid';
import { placeAt, spotAt, type Spot } from '../place';
import type { Label } from './find';

/** How many blank cells may part a label from its value. */
const REACH = 4;
/** A remark beside a value that is still to be written, as the template prints them. */
const REMARK = /^\s*※/;

/** What may be written, between a label and the cell for its value: （例）群馬県, 記入例：35. */
const EXAMPLE = /^\s*[（(【［[]?\s*(?:記入|記載|入力)?例\s*[）)】］\]：:]/;

/** The cell to the right of a label, examples passed over, up to the next label; undefined where nothing or only a remark stands there. */
export function rightOf(grid: Grid, { area }: Label, labels: readonly Label[]): Spot | undefined {
  for (let column = area.right + 1; column <= Math.min(area.right + REACH, grid.width - 1); column++) {
    if (labels.some((other) => contains(other.area, { row: area.top, column }))) return undefined;
    if (!filled(grid, area.top, column) || isCovered(grid, area.top, column)) continue;
    const spot = spotAt(grid, area.top, column);
    if (EXAMPLE.test(spot.cell?.shown ?? '')) continue;
    return REMARK.test(spot.cell?.shown ?? '') ? undefined : spot;
  }
  return undefined;
}

/** The cell below a label; undefined where nothing or another label stands there. */
export function belowOf(grid: Grid, { area }: Label, labels: readonly Label[]): Spot | undefined {
  const at = { row: area.bottom + 1, column: area.left };
  if (labels.some((other) => contains(other.area, at))) return undefined;
  return filled(grid, at.row, at.column) ? spotAt(grid, at.row, at.column) : undefined;
}

/** The cell beside a label where its value is to be written. */
export const blankBeside = (grid: Grid, { area }: Label): Spot => ({
  cell: undefined,
  place: placeAt(grid, area.top, area.right + 1),
});

/** The value behind the colon, as a cell of its own. */
export function inlineSpot(grid: Grid, area: Area, inline: string): Spot {
  const cell: Cell = { value: inline, shown: inline, format: 'General' };
  return { cell, place: placeAt(grid, area.top, area.left) };
}
