import { insurerKey } from '../../../domain/insurer';
import type { Report } from '../../../domain/report';
import { oncePer } from '../../memo';

/** insurerKey, worked out once for each name of a report: tables repeat the same few names in thousands of rows. */
export const insurerKeysOf: (report: Report) => (name: string) => string = oncePer(() => {
  const known = new Map<string, string>();
  return (name) => {
    const key = known.get(name) ?? insurerKey(name);
    known.set(name, key);
    return key;
  };
});

/** The names in the master by the form they are compared in. */
export const masterOf: (report: Report) => ReadonlyMap<string, string> = oncePer((report) => {
  const keyOf = insurerKeysOf(report);
  return new Map(report.insurers.flatMap(({ name }) => (name.value ? [[keyOf(name.value), name.value] as const] : [])));
});

/** How many insurers there are: those of the master, else the number that 基本情報 states; null where neither says. */
export function insurerTotal(report: Report): number | null {
  return masterOf(report).size || report.basics.insurerCount.value;
}

/** Whether an insurer is a union of municipalities (広域連合, 一部事務組合): then 市町村 and 保険者 are not the same. */
export function hasUnion(report: Report): boolean {
  return [...masterOf(report).values()].some((name) => UNION.test(name));
}

const UNION = /連合|組合/;
