import { inFiscalYear } from './inFiscalYear';
import type { DayOfYear, PartOfYear, Period } from './types';
import { partOfYearFrom } from './withinYear';

const BRACKETS = /^\(([^()]*)\)$/;
const STATE = /(?:現在|時点|実績|見込み?|分)$/;
const APRIL = 4;

/**
 * A part of the year behind it: 令和５年度９月, R5年度（４～12月）, R5（12月末時点）. Two readings where R5 may be 年 or 年度 and the
 * part begins before April; none for other text.
 */
export function partBehind(period: Period, behind: string): readonly Period[] {
  if (period.kind !== 'fiscalYear' && period.kind !== 'open') return [];
  const part = partOfYearFrom(behind.replace(BRACKETS, '$1').replace(/^の/, '').replace(STATE, ''));
  if (part === null) return [];
  const early = part.from.month < APRIL;
  const fiscal = early && part.to.month >= APRIL ? null : inFiscalYear(part, period.year);
  const readings = period.kind === 'open' && early ? [fiscal, inCalendarYear(part, period.year)] : [fiscal];
  return readings.flatMap((reading) => reading ?? []);
}

/** January to March of a calendar year lie in the fiscal year before. */
function inCalendarYear({ from, to }: PartOfYear, year: number): Period | null {
  const moment = (day: DayOfYear): Period | null =>
    inFiscalYear({ from: day, to: day }, day.month < APRIL ? year - 1 : year);
  const [start, end] = [moment(from), moment(to)];
  if (from.month === to.month && from.day === to.day) return start;
  return start && end && { kind: 'between', start, end };
}
