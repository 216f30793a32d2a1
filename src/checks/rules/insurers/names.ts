import { insurerKey } from '../../../domain/insurer';
import type { Report } from '../../../domain/report';
import { oncePer } from '../../memo';

/** The names in the master by the form they are compared in. */
export const masterOf: (report: Report) => ReadonlyMap<string, string> = oncePer(
  (report) =>
    new Map(report.insurers.flatMap(({ name }) => (name.value ? [[insurerKey(name.value), name.value] as const] : []))),
);

/** How many insurers there are: those of the master, else the number that 基本情報 states; null where neither says. */
export function insurerTotal(report: Report): number | null {
  return masterOf(report).size || report.basics.insurerCount.value;
}
