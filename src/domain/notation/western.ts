import { isDate } from './eras';
import type { CalendarDate, Period, PeriodNotation } from './types';
import { writePeriod } from './writePeriod';

const NUMBERS = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const NAMED = /^(\d{1,2})-([A-Z][a-z]{2})-(\d{2}|\d{4})$/;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const CENTURY = 2000;

/** Dates as Excel shows them in English: 9/20/2023, 20-Sep-23. Where day and month may change places a person decides. */
export function westernDateFrom(text: string): PeriodNotation | null {
  const dates = datesFrom(text).filter(isDate);
  const periods = dates.map((date): Period => ({ kind: 'date', date }));
  const [only, other] = periods;
  if (only === undefined) return null;
  if (other === undefined || dates[0]?.day === dates[0]?.month) return { kind: 'period', period: only };
  return { kind: 'ambiguous', candidates: periods.map(writePeriod) };
}

function datesFrom(text: string): readonly CalendarDate[] {
  const [, first, second, full] = NUMBERS.exec(text) ?? [];
  if (full !== undefined) {
    const [year, one, two] = [Number(full), Number(first), Number(second)];
    return [
      { year, month: one, day: two },
      { year, month: two, day: one },
    ];
  }
  const [, day, name = '', short] = NAMED.exec(text) ?? [];
  if (day === undefined) return [];
  const year = Number(short) < CENTURY ? CENTURY + Number(short) : Number(short);
  return [{ year, month: MONTHS.indexOf(name) + 1, day: Number(day) }];
}
