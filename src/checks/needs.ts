import type { Reading } from '../domain/reading';
import type { Need } from './rule';

/** A need that the reading does not meet, and how. */
export interface Unmet {
  readonly need: Need;
  readonly how: 'absent' | 'empty';
}

/** The first need that the reading does not meet, or undefined. */
export function unmetNeed(needs: readonly Need[], reading: Reading): Unmet | undefined {
  const need = needs.find((each) => !isMet(each, reading));
  if (need) return { need, how: 'absent' };
  const empty = needs.find((each) => isEmpty(each, reading));
  return empty && { need: empty, how: 'empty' };
}

/** The table is there without a row. */
function isEmpty(need: Need, { observations }: Reading): boolean {
  return 'table' in need && observations.some((each) => each.kind === 'emptyTable' && each.table === need.table);
}

function isMet(need: Need, { tables, report }: Reading): boolean {
  if ('table' in need) return tables.some(({ table }) => table === need.table);
  return need.basic === '対象年度' ? report.basics.fiscalYear.value !== null : Boolean(report.basics.prefecture.value);
}
