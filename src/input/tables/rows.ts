import { filled, isCovered, type Grid } from '../grid';
import { anchorSpot, placeAt, spotAt, type Spot } from '../place';
import { repeatsAbove } from '../values/repeat';
import type { Row } from '../values/row';
import type { Columns } from './columns';
import { layoutOf, type Layout } from './layout';
import type { FoundTable } from './table';

type Carried = ReadonlyMap<string, Spot>;

/** The records of a table as cells, groupings carried down to every row they stand for. */
export function rowsOf({ kind, header: { grid }, body, around }: FoundTable, columns: Columns): readonly Row[] {
  const layout = layoutOf(kind);
  const rows: Row[] = [];
  let carried: Carried = around;
  for (const row of body.records) {
    const heading = headingAt(grid, row, columns, layout);
    if (heading) {
      carried = new Map([...carried, heading]);
      continue;
    }
    carried = carriedDown(grid, row, columns, layout, carried);
    const first = firstColumn(grid, row, columns, layout);
    if (first !== null) rows.push(rowAt(grid, row, first, columns, layout, carried, rows.at(-1)));
  }
  return rows;
}

/** The heading of a group that has no column of its own. */
function headingAt(
  grid: Grid,
  row: number,
  { fields, years }: Columns,
  { heading }: Layout,
): readonly [string, Spot] | undefined {
  const name = heading && !fields.has(heading.group) ? fields.get(heading.name) : undefined;
  if (!heading || !name) return undefined;
  const columns = [...fields.values(), ...years].map(({ column }) => column);
  const isAlone =
    columns.every((column) => (column === name.column) === (filled(grid, row, column) !== undefined)) &&
    !hasLabel(grid, row, name.column);
  return isAlone ? [heading.group, spotAt(grid, row, name.column)] : undefined;
}

/** Left of a heading there may be its number; 「自己評価」 there is the label of something else. */
function hasLabel(grid: Grid, row: number, column: number): boolean {
  const left = column > 0 && !isCovered(grid, row, column) ? filled(grid, row, column - 1)?.shown.trim() : undefined;
  return left !== undefined && [...left].length > LONGEST_NUMBER;
}

/** （１）, №１. */
const LONGEST_NUMBER = 3;

/** The first column a record fills; null for a row that fills none but those of its group. */
function firstColumn(grid: Grid, row: number, { fields, years }: Columns, { groupOnly }: Layout): number | null {
  let first: number | null = null;
  let isRecord = years.some(({ column }) => filled(grid, row, column) !== undefined);
  for (const [field, { column }] of fields) {
    if (filled(grid, row, column) === undefined || isCovered(grid, row, column)) continue;
    first = Math.min(first ?? column, column);
    isRecord ||= !groupOnly.includes(field);
  }
  return isRecord ? (first ?? years[0]?.column ?? null) : null;
}

/** A blank grouping, or 「同上」 in it, stands for the one above. */
function carriedDown(grid: Grid, row: number, { fields }: Columns, layout: Layout, above: Carried): Carried {
  let carried: Map<string, Spot> | null = null;
  for (const field of layout.carried) {
    const column = fields.get(field)?.column;
    if (column === undefined) continue;
    const spot = anchorSpot(grid, row, column);
    if (!spot.cell || repeatsAbove(spot.cell)) continue;
    carried ??= new Map(above);
    carried.set(field, spot);
  }
  return withinGroup(grid, row, fields, layout, carried ?? above);
}

/** Where the group is blank, so may be the name: both stand in the first row they are for. */
function withinGroup(
  grid: Grid,
  row: number,
  fields: Columns['fields'],
  { carriedWithin }: Layout,
  above: Carried,
): Carried {
  if (!carriedWithin) return above;
  const [column, group] = [fields.get(carriedWithin.field)?.column, fields.get(carriedWithin.group)?.column];
  if (column === undefined || group === undefined) return above;
  const own = spotAt(grid, row, column);
  if (own.cell && !repeatsAbove(own.cell)) return new Map([...above, [carriedWithin.field, own]]);
  const isGroup = spotAt(grid, row, group).cell !== undefined;
  return isGroup ? new Map([...above].filter(([field]) => field !== carriedWithin.field)) : above;
}

function rowAt(
  grid: Grid,
  row: number,
  first: number,
  { fields, marks: scale }: Columns,
  { merged }: Layout,
  carried: Carried,
  above: Row | undefined,
): Row {
  const spot = (field: string): Spot | undefined => {
    const column = fields.get(field)?.column;
    if (column === undefined) return carried.get(field);
    return carried.get(field) ?? (merged.includes(field) ? anchorSpot : spotAt)(grid, row, column);
  };
  const marks = scale.map(({ column, rating }) => ({ spot: spotAt(grid, row, column), rating }));
  return { first: placeAt(grid, row, first), line: row, dates: grid.sheet.dates, spot, marks, above };
}
