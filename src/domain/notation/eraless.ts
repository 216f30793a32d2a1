import type { PartOfYear, PeriodNotation } from './types';
import { partOfYearFrom } from './withinYear';
import { writePartOfYear, writePeriod } from './writePeriod';

/** The eras within memory, for a year that names none. */
const LIVING = ['R', 'H'];

const YEAR = /^(?:元|\d{1,2})(?:年|[./-]\d|$)/;
const NO_YEAR = /^(?:0|\d{1,2}年間)/;
/** 23年度, 23/3/31: two digits of a Gregorian year; 12/5 has too little of a date for one. */
const SHORT_GREGORIAN = /^\d{2}(?:年|[./-]\d{1,2}[./-])/;
/** More of them are a calendar. */
const MOST_DAYS = 12;
const STATE = /(?:現在|時点)$/;
const PLAN = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})期/;

/**
 * A time that names no era: 「５年度」「5.3.31」 may be of any era within memory, 「23年度」 Gregorian as well, and 「12/5」 a
 * day; 「９月20日」 lies in a year not named. Each reading is read by `read`.
 */
export function withoutEra(text: string, read: (text: string) => PeriodNotation): PeriodNotation {
  const part = partOfYearFrom(text);
  const years = YEAR.test(text) && !NO_YEAR.test(text) ? inEras(text, read) : [];
  if (part && years.length === 0) return { kind: 'withinYear', part };
  const readings = [...years, ...daysOf(text).map(writePartOfYear)];
  if (readings.length > 0) return ambiguous(readings);
  const plan = PLAN.test(text) ? read(`第${text}`) : null;
  return plan?.kind === 'period' ? ambiguous([writePeriod(plan.period)]) : { kind: 'unreadable' };
}

/** 12/5, 9/4・9/11, 4月・7月: days and months of a list; 5-10 is a day only beside its other readings. */
function daysOf(text: string): readonly PartOfYear[] {
  const parts = text.replace(STATE, '').split(/[・、,]/, MOST_DAYS + 1);
  const month = /^(\d{1,2})(?:月|\/)/.exec(text)?.[1] ?? '';
  const days = parts.flatMap((part) => {
    const day = part.replace(/^(\d{1,2})-(\d{1,2})$/, '$1/$2').replace(/^(\d{1,2})日?(?=$|\()/, `${month}月$1日`);
    return partOfYearFrom(day) ?? [];
  });
  return parts.length <= MOST_DAYS && days.length === parts.length ? days : [];
}

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
