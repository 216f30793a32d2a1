import { lastDayOf } from './eras';
import type { DayOfYear, PartOfYear, Period } from './types';

const APRIL = 4;

/**
 * The period of a fiscal year (April to March) that a part of a year is: 「９月20日」 of 2023 is 2023-09-20, 「１月」 is
 * January 2024. Null for a day that the year does not have.
 */
export function inFiscalYear({ from, to }: PartOfYear, fiscalYear: number): Period | null {
  const start = momentOf(from, fiscalYear);
  if (from.month === to.month && from.day === to.day) return start;
  const end = momentOf(to, fiscalYear);
  return start && end && { kind: 'between', start, end };
}

function momentOf({ month, day }: DayOfYear, fiscalYear: number): Period | null {
  const year = month >= APRIL ? fiscalYear : fiscalYear + 1;
  if (day === null) return { kind: 'month', year, month };
  return day <= lastDayOf(year, month) ? { kind: 'date', date: { year, month, day } } : null;
}
