import type { CalendarDate, Period } from './types';

/** First and last fiscal year, Gregorian; equal for one. */
export interface FiscalYears {
  readonly from: number;
  readonly to: number;
}

/**
 * The fiscal years (April to March) that a period touches: R5.3.31 lies in R4年度, a calendar year in two.
 * 「H27」 alone counts as 2015, whether 年 or 年度 is meant. Null for a period without beginning or end.
 */
export function fiscalYearOf(period: Period): FiscalYears | null {
  switch (period.kind) {
    case 'open':
    case 'fiscalYear':
    case 'fiscalYearEnd':
      return { from: period.year, to: period.year };
    case 'year':
      return { from: period.year - 1, to: period.year };
    case 'month':
      return single(period);
    case 'date':
      return single(period.date);
    case 'fiscalYears':
      return { from: period.from, to: period.to };
    case 'planPeriod':
      return planPeriodYears(period.number);
    case 'between':
      return between(fiscalYearOf(period.start), fiscalYearOf(period.end));
    case 'from':
    case 'until':
      return null;
  }
}

/** The month so many months after April: 0 is April, 9 January. */
export function monthAfterApril(after: number): number {
  return ((after + 3) % 12) + 1;
}

/** 第１期 began in 2000; each lasts three fiscal years. */
export function planPeriodYears(number: number): FiscalYears {
  const from = 2000 + 3 * (number - 1);
  return { from, to: from + 2 };
}

function single({ year, month }: Pick<CalendarDate, 'year' | 'month'>): FiscalYears {
  const fiscalYear = month < 4 ? year - 1 : year;
  return { from: fiscalYear, to: fiscalYear };
}

function between(start: FiscalYears | null, end: FiscalYears | null): FiscalYears | null {
  return start && end ? { from: start.from, to: end.to } : null;
}
