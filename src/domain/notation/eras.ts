import type { CalendarDate } from './types';

/** A Japanese era: its year n is the Gregorian year `before` + n. */
export interface Era {
  readonly name: string;
  readonly letter: string;
  readonly before: number;
  /** First and last day; the day of a change belongs to both eras (until 令和, that began the day after). */
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

const day = (year: number, month: number, date: number): CalendarDate => ({ year, month, day: date });

/** Newest first. */
export const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', before: 2018, from: day(2019, 5, 1), to: null },
  { name: '平成', letter: 'H', before: 1988, from: day(1989, 1, 8), to: day(2019, 4, 30) },
  { name: '昭和', letter: 'S', before: 1925, from: day(1926, 12, 25), to: day(1989, 1, 7) },
  { name: '大正', letter: 'T', before: 1911, from: day(1912, 7, 30), to: day(1926, 12, 25) },
  { name: '明治', letter: 'M', before: 1867, from: day(1868, 1, 25), to: day(1912, 7, 30) },
];

export const FIRST_YEAR = 1868;
export const LAST_YEAR = 2100;

/** The era that a name (令和) or letter (R) stands for. */
export function eraOf(written: string): Era | undefined {
  return ERAS.find(({ name, letter }) => name === written || letter === written);
}

/** The era that a year is counted in as a whole: the newest that begins in it or before (2019 is 令和元年). */
export function eraOfYear(year: number): Era | undefined {
  return ERAS.find(({ before }) => year > before);
}

/** The era of a day, the newer one on a day of change. */
export function eraOfDate(date: CalendarDate): Era | undefined {
  return ERAS.find(({ from }) => compareDates(date, from) >= 0);
}

/** Whether any of the days from `first` to `last` lies in the era. */
export function eraHolds(era: Era, first: CalendarDate, last: CalendarDate): boolean {
  return compareDates(last, era.from) >= 0 && (era.to === null || compareDates(first, era.to) <= 0);
}

/** Negative, zero or positive as the first date is before, the same as or after the second. */
export function compareDates(one: CalendarDate, other: CalendarDate): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

/** Days of a month. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the day exists in the Gregorian calendar. */
export function isDate({ year, month, day: date }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= lastDayOf(year, month);
}
