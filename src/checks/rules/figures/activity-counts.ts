import type { Decimal } from 'decimal.js';
import { figuresIn } from '../../../domain/notation';
import { insurerKey } from '../../../domain/insurer';
import type { Activity, Report } from '../../../domain/report';
import { fold } from '../../../text/fold';
import { masterOf } from '../insurers/names';
import { bare } from './subject';

/** What 取組実績 says of one activity: rows of one name under one item. */
export interface ActivityGroup {
  readonly name: string;
  readonly bareName: string;
  readonly rows: readonly Activity[];
}

/** The activities of each item by name; repeated rows (再掲) are not counted again. */
export function activitiesByItem({ activities }: Report): ReadonlyMap<string, readonly ActivityGroup[]> {
  type Growing = ActivityGroup & { readonly rows: Activity[] };
  const items = new Map<string, Map<string, Growing>>();
  for (const row of activities) {
    if (row.repeated.value === true || row.name.written === '') continue;
    const item = items.get(fold(row.item.written)) ?? new Map<string, Growing>();
    items.set(fold(row.item.written), item);
    const key = bare(row.name.written);
    const group = item.get(key) ?? { name: row.name.written, bareName: key, rows: [] };
    item.set(key, group);
    group.rows.push(row);
  }
  return new Map([...items].map(([item, groups]) => [item, [...groups.values()]]));
}

/** What a unit counts, or null where 取組実績 does not say. */
export function countOf({ rows }: ActivityGroup, unit: string | null, report: Report): number | null {
  if (unit === '回')
    return sum(rows, ({ times, heldOn }) => (heldOn.value && times.written === '' ? 1 : figure(times)));
  if (unit === '名' || unit === '人') return sum(rows, ({ participants }) => figure(participants));
  if (unit !== null && /^(市町村|町村|保険者|自治体)$/.test(unit)) return distinctInsurers(rows, report);
  return null;
}

const figure = ({ value }: Activity['times']): Decimal | null =>
  value?.kind === 'quantity' && value.quantity.low.eq(value.quantity.high) ? value.quantity.low : null;

function sum(rows: readonly Activity[], of: (row: Activity) => Decimal | number | null): number | null {
  let total = 0;
  for (const row of rows) {
    const value = of(row);
    if (value === null) return null;
    total += Number(value);
  }
  return total;
}

/** Insurers named as 対象; null where a row names others (全市町村, a ブロック), whose number is not known. */
function distinctInsurers(rows: readonly Activity[], report: Report): number | null {
  const master = masterOf(report);
  const names = new Set<string>();
  for (const { targets } of rows) {
    if (!targets.value || targets.value.length === 0) return null;
    for (const name of targets.value) {
      const key = insurerKey(name);
      if (!master.has(key) && !/^\S{1,6}[市町村]$/.test(key)) return null;
      names.add(key);
    }
  }
  return names.size;
}

/** The plain counts in brackets: 14市町村, 38回. */
export function statedCounts(content: string): readonly { readonly count: number; readonly unit: string }[] {
  return figuresIn(content).flatMap(({ quantity: { low, high, unit, bound, approximate, qualifier } }) =>
    unit !== null &&
    low.eq(high) &&
    bound === 'exact' &&
    !approximate &&
    qualifier !== 'each' &&
    qualifier !== 'ofWhich'
      ? [{ count: low.toNumber(), unit }]
      : [],
  );
}
