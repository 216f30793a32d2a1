import { filled, isCovered } from '../grid';
import { anchorSpot, placeAt, spotAt, type Spot } from '../place';
import { repeatsAbove } from '../values/repeat';
import type { Row } from '../values/row';
import type { Columns } from './columns';
import { layoutOf, type Layout } from './layout';
import type { FoundTable } from './table';

/** The records of a table as cells, groupings carried down to every row they stand for. */
export function rowsOf({ kind, header: { grid }, body }: FoundTable, columns: Columns): readonly Row[] {
  const layout = layoutOf(kind);
  const rows: Row[] = [];
  const carried = new Map<string, Spot>();
  let above: ReadonlyMap<string, Spot> = new Map();
  for (const row of body.records) {
    const spots = new Map<string, Spot>();
    let isRecord = false;
    let first: number | null = null;
    for (const [field, { column }] of columns.fields) {
      const own = filled(grid, row, column) !== undefined && !isCovered(grid, row, column);
      isRecord ||= own && !layout.groupOnly.includes(field);
      if (own) first = Math.min(first ?? column, column);
      const spot = spreads(layout, field) ? anchorSpot(grid, row, column) : spotAt(grid, row, column);
      spots.set(field, spot);
    }
    isRecord ||= columns.years.some(({ column }) => filled(grid, row, column) !== undefined);
    carryDown(spots, carried, layout);
    if (!isRecord) continue;
    const place = placeAt(grid, row, first ?? columns.read[0]?.place.at.column ?? 0);
    rows.push({ first: place, spots, above, dates: grid.sheet.dates });
    above = spots;
  }
  return rows;
}

const spreads = (layout: Layout, field: string): boolean =>
  layout.carried.includes(field) || layout.merged.includes(field);

/** A blank grouping, or 「同上」 in it, stands for the one above. */
function carryDown(spots: Map<string, Spot>, carried: Map<string, Spot>, { carried: fields }: Layout): void {
  for (const field of fields) {
    const spot = spots.get(field);
    if (!spot) continue;
    if (spot.cell && !repeatsAbove(spot.cell)) carried.set(field, spot);
    else spots.set(field, carried.get(field) ?? spot);
  }
}
