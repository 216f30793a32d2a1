import { inFiscalYear } from './inFiscalYear';
import type { PartOfYear, Period, PeriodNotation } from './types';
import { writePartOfYear, writePeriod } from './writePeriod';

/** The months of the seasons as the weather service counts them. */
const MONTHS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  春: [3, 5],
  夏: [6, 8],
  秋: [9, 11],
  冬: [12, 2],
};
const SEASON = /^(.*?)の?(?:(?:初|晩|早)?([春夏秋冬]))(?:季|期|先|口|場|頃|ごろ|以降|休み)*(?:予定|開催|実施)?$/;
const APRIL = 4;
const LONGEST = 24;

/**
 * 秋頃, 令和５年春: no certain months, so that a person decides between those that the word commonly covers. Null for other
 * text. The year before it is read by `read`.
 */
export function seasonFrom(text: string, read: (text: string) => PeriodNotation): PeriodNotation | null {
  const [, front = '', season = ''] = text.length > LONGEST ? [] : (SEASON.exec(text) ?? []);
  const months = MONTHS[season];
  if (months === undefined) return null;
  const [first, last] = months;
  const part: PartOfYear = { from: { month: first, day: null }, to: { month: last, day: null } };
  if (front === '') return { kind: 'ambiguous', candidates: [writePartOfYear(part)] };
  const year = read(front);
  const periods = year.kind === 'period' ? seasonsIn(year.period, part) : [];
  return periods.length === 0 ? null : { kind: 'ambiguous', candidates: periods.map(writePeriod) };
}

/** The winter of a year begins in it or ends in it; the spring of a fiscal year begins with April. */
function seasonsIn(period: Period, part: PartOfYear): readonly Period[] {
  if (period.kind === 'fiscalYear') {
    const from = part.from.month === APRIL - 1 ? APRIL : part.from.month;
    const within = inFiscalYear({ ...part, from: { month: from, day: null } }, period.year);
    return within ? [within] : [];
  }
  if (period.kind !== 'year' && period.kind !== 'open') return [];
  const { year } = period;
  const [first, last] = [part.from.month, part.to.month];
  const from = (begun: number): Period => ({
    kind: 'between',
    start: { kind: 'month', year: begun, month: first },
    end: { kind: 'month', year: first > last ? begun + 1 : begun, month: last },
  });
  return first > last ? [from(year), from(year - 1)] : [from(year)];
}
