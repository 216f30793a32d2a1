import { INSURER_RATINGS } from '../../domain/tables/insurers';
import { ACCOMPANIMENTS } from '../../domain/tables/records';
import type { FieldDefinition } from '../../domain/tables/definition';
import { sheetArea, type Grid } from '../grid';
import { inlineSpot, rightOf } from '../labels/beside';
import { labelFinder, type Label } from '../labels/find';
import { placeAt, type Spot } from '../place';
import type { FoundHeader } from './header';
import { fieldsOf } from './run';

/** What is written once above a table for all of its records: 保険者名 | 甲市. */
export type Around = ReadonlyMap<string, Spot>;

const WRITTEN_ONCE = ['insurer', 'item', 'municipality'];
/** Labels of what is written once above a table, outside of the areas given. */
export const labelsAround = labelFinder({
  ...INSURER_RATINGS,
  fields: [...INSURER_RATINGS.fields, ...ACCOMPANIMENTS.fields].filter(({ field }) => WRITTEN_ONCE.includes(field)),
});

/**
 * The insurer and the item named above a table that has no column for them, by the nearest label over it, below any other
 * table; and what a title above it says of all its records: （１）都道府県分.
 * @param floor the last row of another table above; @param found the labels on the sheet that `labelsAround` finds.
 */
export function aroundOf(header: FoundHeader, floor: number, found: () => readonly Label[]): Around {
  const { grid, vocabulary, columns } = header;
  const known = fieldsOf(columns);
  const open = vocabulary.table.fields.filter(({ field, required }) => required && !known.has(field));
  const labelled = grid.turnedFrom ? [] : open.filter(({ field }) => WRITTEN_ONCE.includes(field));
  return new Map([
    ...(labelled.length > 0 ? byLabels(header, labelled, floor, found) : []),
    ...open.flatMap((field) => byTitle(header, field, floor)),
  ]);
}

type Entry = readonly [field: string, spot: Spot];

function byLabels(
  { grid, area }: FoundHeader,
  open: readonly FieldDefinition[],
  floor: number,
  found: () => readonly Label[],
): readonly Entry[] {
  const from = Math.max(floor, area.top - REACH - 1);
  const labels = found().filter((label) => label.area.top > from && label.area.bottom < area.top);
  return open.flatMap(({ field }): readonly Entry[] => {
    const spot = valueOf(
      grid,
      labels.filter((label) => label.field.field === field),
      labels,
    );
    return spot?.cell ? [[field, spot]] : [];
  });
}

/** The one of a field's choices that the nearest title names. */
function byTitle(
  header: FoundHeader,
  { field, titled, choices = [] }: FieldDefinition,
  floor: number,
): readonly Entry[] {
  if (!titled) return [];
  const grid = header.grid.turnedFrom ?? header.grid;
  const { top } = sheetArea(header.grid, header.area);
  const last = header.grid.turnedFrom ? -1 : floor;
  for (let row = top - 1; row > Math.max(last, top - REACH - 1, -1); row--) {
    for (const [column, cell] of (grid.sheet.rows[row] ?? []).entries()) {
      const named = typeof cell?.value === 'string' ? choices.filter((choice) => cell.shown.includes(choice)) : [];
      const [name] = named;
      if (cell && name !== undefined && named.length === 1)
        return [[field, { cell: { ...cell, value: name, shown: name }, place: placeAt(grid, row, column) }]];
    }
  }
  return [];
}

/** Of labels of one field the lowest: that nearest to the table. */
function valueOf(grid: Grid, own: readonly Label[], all: readonly Label[]): Spot | undefined {
  const label = own.at(-1);
  if (!label) return undefined;
  return label.inline === null ? rightOf(grid, label, all) : inlineSpot(grid, label.area, label.inline);
}

/** Labels are looked for this many rows above a table. */
const REACH = 12;
