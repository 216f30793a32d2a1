import type { Period, PeriodNotation } from './types';

/** Reads a year, fiscal year, date or span. */
export function readPeriod(written: string): PeriodNotation {
  const text = written.normalize('NFKC').replace(/\s/g, '');
  if (text === '') return { kind: 'blank' };
  const match = /^(令和|R|平成|H)?(\d+|元)(年度|年)?(?:\(\d{4}\))?(年度|年)?$/.exec(text);
  if (!match) return { kind: 'unreadable' };
  const [, era, digits = '', one, two] = match;
  const offset = era === undefined ? 0 : era === '令和' || era === 'R' ? 2018 : 1988;
  const year = offset + (digits === '元' ? 1 : Number(digits));
  const kind = (one ?? two) === '年度' ? 'fiscalYear' : (one ?? two) === '年' ? 'year' : 'open';
  return { kind: 'period', period: { kind, year } };
}

/** The fiscal year that is written (令和５年度, R5, 2023, 令和５（2023）年度), Gregorian, or null. */
export function readFiscalYear(written: string): number | null {
  const read = readPeriod(written);
  if (read.kind !== 'period') return null;
  const { period } = read;
  return period.kind === 'year' || period.kind === 'fiscalYear' || period.kind === 'open' ? period.year : null;
}

/** The fiscal years (April to March) a period lies in, or null where it has no end or no beginning. */
export function fiscalYearOf(period: Period): { readonly from: number; readonly to: number } | null {
  if (period.kind === 'date') {
    const year = period.date.month < 4 ? period.date.year - 1 : period.date.year;
    return { from: year, to: year };
  }
  return 'year' in period ? { from: period.year, to: period.year } : null;
}
