import type { PeriodNotation } from './types';
import { partOfYearFrom } from './withinYear';
import { writePartOfYear, writePeriod } from './writePeriod';

/** The eras within memory, for a year that names none. */
const LIVING = ['R', 'H'];

const YEAR = /^(?:元|\d{1,2})(?:年|[./-]\d|$)/;
const NO_YEAR = /^(?:0|\d{1,2}年間)/;
/** 23年度, 23/3/31: two digits of a Gregorian year; 12/5 has too little of a date for one. */
const SHORT_GREGORIAN = /^\d{2}(?:年|[./-]\d{1,2}[./-])/;
const PLAN = /^(\d{1,2})期(?:計画)?(?:期間)?$/;

/**
 * A time that names no era: 「５年度」「5.3.31」 may be of any era within memory, 「23年度」 Gregorian as well, and 「12/5」 a
 * day; 「９月20日」 lies in a year not named. Each reading is read by `read`.
 */
export function withoutEra(text: string, read: (text: string) => PeriodNotation): PeriodNotation {
  const part = partOfYearFrom(text);
  const years = YEAR.test(text) && !NO_YEAR.test(text) ? inEras(text, read) : [];
  const day = part === null ? dayOf(text) : part;
  if (years.length > 0) return ambiguous([...years, ...(day ? [writePartOfYear(day)] : [])]);
  if (part) return { kind: 'withinYear', part };
  const plan = PLAN.exec(text)?.[1];
  if (plan !== undefined && Number(plan) > 0)
    return ambiguous([writePeriod({ kind: 'planPeriod', number: Number(plan) })]);
  return { kind: 'unreadable' };
}

/** 5-10 is a day only beside its other readings. */
const dayOf = (text: string): ReturnType<typeof partOfYearFrom> =>
  /^\d{1,2}-\d{1,2}$/.test(text) ? partOfYearFrom(text.replace('-', '/')) : null;

function inEras(text: string, read: (text: string) => PeriodNotation): readonly string[] {
  const starts = SHORT_GREGORIAN.test(text) ? [...LIVING, '20'] : LIVING;
  return starts.flatMap((start) => {
    const found = read(start + text);
    if (found.kind === 'period') return [writePeriod(found.period)];
    return found.kind === 'ambiguous' ? found.candidates : [];
  });
}

/** Candidates, each once. */
export function ambiguous(candidates: readonly string[]): PeriodNotation {
  return { kind: 'ambiguous', candidates: [...new Set(candidates)] };
}
