import { loadSample, type SampleName } from '../../assets/sample/load';
import type { TableKind } from '../../src/domain/reading';
import type { Entry } from '../../src/lists/template/content';

/** The entries of a table of a sample, by field. */
export function entriesOf(name: SampleName, kind: TableKind): readonly Entry[] {
  return loadSample(name).flatMap((sheet) => (sheet.shape === 'table' && sheet.kind === kind ? sheet.entries : []));
}

/** How many rows hold each value of a field. */
export function tally(entries: readonly Entry[], field: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const entry of entries) {
    const value = String(entry[field]);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

export function sum(entries: readonly Entry[], field: string): number {
  return entries.reduce((total, entry) => total + Number(entry[field] ?? 0), 0);
}

/** Names in a list parted by 、. */
export const namesIn = (entry: Entry, field: string): readonly string[] => String(entry[field]).split('、');
