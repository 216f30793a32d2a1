import type { Reading } from '../domain/reading';
import type { Need } from './rule';

/** The first need that the reading does not meet, or undefined. */
export function unmetNeed(needs: readonly Need[], reading: Reading): Need | undefined {
  return needs.find((need) => !isMet(need, reading));
}

function isMet(need: Need, { tables, report }: Reading): boolean {
  if ('table' in need) return tables.some(({ table }) => table === need.table);
  return need.basic === '対象年度' ? report.basics.fiscalYear.value !== null : Boolean(report.basics.prefecture.value);
}
