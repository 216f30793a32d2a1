import { contains, type Area } from '../../../../src/sheet/address';
import type { BookCell } from '../../book/book';
import type { Argument } from '../../hostObject';
import { oneCell } from '../area';
import type { Spot } from '../place';
import { isGiven } from '../read/values';
import { notServed } from '../refuse';

const SERVED: Readonly<Record<string, (cell: BookCell) => boolean>> = {
  Constants: ({ value, formula }) => value !== null && formula === undefined,
  Formulas: ({ formula }) => formula !== undefined,
};

/** The cells of a range that hold constants or formulas, each run in a row as one area. */
export function specialCells({ sheet, area }: Spot, kind: string, values: Argument): readonly Area[] {
  const location = 'Range.getSpecialCellsOrNullObject';
  const isMeant = SERVED[kind];
  if (isMeant === undefined) throw notServed(`cells of the kind ${kind}`, location);
  if (isGiven(values) && values !== 'All') throw notServed('kinds of values', location);
  const found: Area[] = [];
  for (const { row, column, cell } of sheet.cells()) {
    if (contains(area, { row, column }) && isMeant(cell)) add(found, oneCell({ row, column }));
  }
  return found;
}

function add(found: Area[], cell: Area): void {
  const last = found.at(-1);
  if (last?.top === cell.top && last.right === cell.left - 1) found[found.length - 1] = { ...last, right: cell.right };
  else found.push(cell);
}
