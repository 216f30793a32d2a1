import type { Decimal } from 'decimal.js';
import { figuresIn } from '../../../../domain/notation';
import type { Activity, Report } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import { oncePer } from '../../../memo';
import { insurerKeysOf, masterOf } from '../../insurers/names';
import { bare } from './subject';

/** What 取組実績 says of one activity under one item. */
export interface ActivityGroup {
  readonly name: string;
  /** Name without the bracket that ends it, in bare words. */
  readonly base: string;
  /** What the bracket says (歯科医師, 中部ブロック), bare; empty where there is none, null for all together. */
  readonly variant: string | null;
  readonly rows: readonly Activity[];
}

/** The activities of each item by name, and by base where brackets tell several apart. 再掲 is not counted again. */
export const activitiesByItem: (report: Report) => ReadonlyMap<string, readonly ActivityGroup[]> = oncePer(
  ({ activities }) => {
    const items = new Map<string, Activity[]>();
    for (const row of activities) {
      if (row.repeated.value === true || row.name.written === '') continue;
      grow(items, fold(row.item.written), row);
    }
    return new Map([...items].map(([item, rows]) => [item, groupsOf(rows)]));
  },
);

function groupsOf(rows: readonly Activity[]): readonly ActivityGroup[] {
  const named = new Map<string, ActivityGroup & { readonly rows: Activity[] }>();
  for (const row of rows) {
    const { base, variant } = partsOf(row.name.written);
    const key = `${base}\n${variant}`;
    const known = named.get(key);
    if (known) known.rows.push(row);
    else named.set(key, { name: row.name.written, base, variant, rows: [row] });
  }
  const byBase = new Map<string, ActivityGroup[]>();
  for (const each of named.values()) grow(byBase, each.base, each);
  const joined = [...byBase].flatMap(([base, own]) => {
    const name = (own[0]?.name ?? '').replace(ENDING, '');
    return own.length > 1 ? [{ name, base, variant: null, rows: own.flatMap((each) => each.rows) }] : [];
  });
  return [...named.values(), ...joined];
}

/** The bracket that ends a name. */
const ENDING = /[（(]([^（()）]*)[)）]\s*$/;

function partsOf(name: string): { readonly base: string; readonly variant: string } {
  if (!/[)）]\s*$/.test(name)) return { base: bare(name), variant: '' };
  return { base: bare(name.replace(ENDING, '')), variant: bare(ENDING.exec(name)?.[1] ?? '') };
}

function grow<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** What a unit counts, or null where 取組実績 does not say. */
export function countOf(group: ActivityGroup, unit: string, report: Report): number | null {
  const counts = countsOf(group);
  const known = counts.get(unit);
  if (known !== undefined) return known;
  const count = counted(group, unit, report);
  counts.set(unit, count);
  return count;
}

/** What was counted of a group, by unit: texts ask for the same over and over. */
const countsOf = oncePer((_: ActivityGroup) => new Map<string, number | null>());

function counted({ rows, variant }: ActivityGroup, unit: string, report: Report): number | null {
  if (unit === '回')
    return sum(rows, ({ times, heldOn }) => (heldOn.value && times.written === '' ? 1 : figure(times)));
  if (unit === '名' || unit === '人') return sum(rows, ({ participants }) => figure(participants));
  if (/^(市町村|市町|町村|市区町村|区市町村|保険者|自治体)$/.test(unit)) return distinctInsurers(rows, report);
  const variants = variant === null ? new Set(rows.map(({ name }) => partsOf(name.written).variant)) : null;
  if (variants && [...variants].every((each) => each.includes(unit))) return variants.size;
  return stated(rows, unit);
}

function stated([row, ...more]: readonly Activity[], unit: string): number | null {
  const only = row && more.length === 0 ? contentFigure(row) : null;
  return only?.unit === unit ? only.count : null;
}

/** The figure that 内容 of a row consists of: 26か所, 15,000部; null where it says more. */
export function contentFigure({ content: { written } }: Activity): StatedCount | null {
  if (written.length > LONGEST_FIGURE) return null;
  const [only, ...others] = statedCounts(written);
  return only && others.length === 0 ? only : null;
}

/** Longer contents say what was done. */
const LONGEST_FIGURE = 12;

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
  const keyOf = insurerKeysOf(report);
  const names = new Set<string>();
  for (const { targets } of rows) {
    if (!targets.value || targets.value.length === 0) return null;
    for (const name of targets.value) {
      const key = keyOf(name);
      if (!master.has(key) && !/^[^\s\d全各]{1,6}[市区町村]$/.test(key)) return null;
      names.add(key);
    }
  }
  return names.size;
}

/** A plain count with its unit. */
export interface StatedCount {
  readonly count: number;
  readonly unit: string;
}

/** The plain counts in brackets: 14市町村, 38回. */
export function statedCounts(content: string): readonly StatedCount[] {
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
