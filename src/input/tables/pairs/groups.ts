import { filled } from '../../grid';
import { anchorSpot, spotAt, type Spot } from '../../place';
import { repeatsAbove } from '../../values/repeat';
import type { Columns } from '../columns';
import type { FoundTable } from '../table';
import { rowKind, type RowKind } from './kind';

/** The rows of one indicator. */
export interface Pair {
  readonly item: Spot | undefined;
  readonly name: Spot;
  readonly target: number;
  readonly actual: number;
  /** These two and those of 達成率 and the like, from top to bottom. */
  readonly rows: readonly number[];
}

interface Open {
  readonly item: Spot | undefined;
  readonly name: Spot;
  readonly rows: { readonly row: number; readonly kind: RowKind }[];
}

/**
 * The rows of a table by indicator: the name stands in the first of them, merged over them or in each; and the rows that
 * make no pair of a target and an actual value.
 * @param kinds the column that says which row is which
 */
export function groupsOf(
  { header: { grid }, body, around }: FoundTable,
  { fields }: Columns,
  kinds: number,
): { readonly pairs: readonly Pair[]; readonly others: readonly number[] } {
  const [itemColumn, nameColumn] = [fields.get('item')?.column, fields.get('name')?.column ?? kinds];
  const groups: Open[] = [];
  const others: number[] = [];
  let item = around.get('item');
  let open: Open | undefined;
  for (const row of body.records) {
    const own = itemColumn === undefined ? undefined : anchorSpot(grid, row, itemColumn);
    if (own?.cell && !repeatsAbove(own.cell)) item = own;
    const kind = rowKind(filled(grid, row, kinds)?.shown ?? '');
    if (kind === null) {
      open = undefined;
      const isHeading = itemColumn === undefined && filled(grid, row, nameColumn) !== undefined;
      if (isHeading) item = spotAt(grid, row, nameColumn);
      else if (!isGroup(row)) others.push(row);
      continue;
    }
    const name = anchorSpot(grid, row, nameColumn);
    if (!open || !continues(open, name, item, kind)) groups.push((open = { item, name, rows: [] }));
    open.rows.push({ row, kind });
  }
  const pairs = groups.map((group) => ({ group, pair: pairOf(group) }));
  return {
    pairs: pairs.flatMap(({ pair }) => pair ?? []),
    others: [...others, ...pairs.flatMap(({ group, pair }) => (pair ? [] : group.rows.map(({ row }) => row)))],
  };

  /** A row with nothing but the item of those below. */
  function isGroup(row: number): boolean {
    const all = [...fields.values()].filter(({ column }) => filled(grid, row, column));
    return all.every(({ column }) => column === itemColumn);
  }
}

/** Whether a row goes on with the indicator above: no other name or item, and a kind that it has not yet. */
function continues({ name, item, rows }: Open, next: Spot, nextItem: Spot | undefined, kind: RowKind): boolean {
  if (kind !== 'other' && rows.some((one) => one.kind === kind)) return false;
  const isNamed = next.cell !== undefined && !repeatsAbove(next.cell) && next.cell.shown !== name.cell?.shown;
  return !isNamed && nextItem?.cell?.shown === item?.cell?.shown;
}

function pairOf({ item, name, rows }: Open): Pair | null {
  const of = (kind: RowKind): number | undefined => rows.find((one) => one.kind === kind)?.row;
  const [target, actual] = [of('target'), of('actual')];
  if (target === undefined || actual === undefined || !name.cell) return null;
  return { item, name, target, actual, rows: rows.map(({ row }) => row) };
}
