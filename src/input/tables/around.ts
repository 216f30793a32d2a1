import { INSURER_RATINGS } from '../../domain/tables/insurers';
import type { Grid } from '../grid';
import { inlineSpot, rightOf } from '../labels/beside';
import { labelFinder, type Label } from '../labels/find';
import type { Spot } from '../place';
import type { FoundHeader } from './header';

/** What is written once above a table for all of its records: 保険者名 | 甲市. */
export type Around = ReadonlyMap<string, Spot>;

const WRITTEN_ONCE = ['insurer', 'item'];
/** Labels of what is written once above a table, outside of the areas given. */
export const labelsAround = labelFinder({
  ...INSURER_RATINGS,
  fields: INSURER_RATINGS.fields.filter(({ field }) => WRITTEN_ONCE.includes(field)),
});

/**
 * The insurer and the item named above a table that has no column for them: the nearest label over it, below any other
 * table.
 * @param floor the last row of another table above; @param found the labels on the sheet that `labelsAround` finds.
 */
export function aroundOf(
  { grid, area, vocabulary, columns }: FoundHeader,
  floor: number,
  found: () => readonly Label[],
): Around {
  const open = vocabulary.table.fields.filter(
    ({ field, required }) =>
      required &&
      WRITTEN_ONCE.includes(field) &&
      !columns.some(({ match }) => match?.kind === 'field' && match.field.field === field),
  );
  if (open.length === 0 || grid.turnedFrom) return NOTHING;
  const from = Math.max(floor, area.top - REACH - 1);
  const labels = found().filter((label) => label.area.top > from && label.area.bottom < area.top);
  return new Map(
    open.flatMap(({ field }) => {
      const spot = valueOf(
        grid,
        labels.filter((label) => label.field.field === field),
        labels,
      );
      return spot?.cell ? [[field, spot] as const] : [];
    }),
  );
}

const NOTHING: Around = new Map();

/** Of labels of one field the lowest: that nearest to the table. */
function valueOf(grid: Grid, own: readonly Label[], all: readonly Label[]): Spot | undefined {
  const label = own.at(-1);
  if (!label) return undefined;
  return label.inline === null ? rightOf(grid, label, all) : inlineSpot(grid, label.area, label.inline);
}

/** Labels are looked for this many rows above a table. */
const REACH = 12;
