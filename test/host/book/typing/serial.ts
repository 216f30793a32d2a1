import type { DateSystem } from '../../../../src/sheet/sheet';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
/** excel-rules: type-date-century. */
const LAST_SHORT_YEAR = 29;
/** excel-rules: type-date-range. The 1900 system has a 29 February 1900. */
const FALSE_DAY: Day = { year: 1900, month: 2, day: 29 };
const FALSE_SERIAL = 60;

/** A year as typed: four digits, or one or two. Undefined where Excel has no such year. */
export function yearOf(text: string): number | undefined {
  const year = Number(text);
  if (text.length === 4) return year >= FIRST_YEAR ? year : undefined;
  if (text.length > 2) return undefined;
  return year <= LAST_SHORT_YEAR ? 2000 + year : FIRST_YEAR + year;
}

/** The day, if the calendar has it. */
export function dayOf(year: number | undefined, month: number, day: number): Day | undefined {
  if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (isFalseDay({ year, month, day })) return FALSE_DAY;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
  return isThere ? { year, month, day } : undefined;
}

/** The serial number of a day; undefined for days before the system's first. */
export function serialOf(day: Day, dates: DateSystem): number | undefined {
  if (dates === '1904') {
    const serial = daysBetween({ year: 1904, month: 1, day: 1 }, day);
    return serial >= 0 ? serial : undefined;
  }
  if (isFalseDay(day)) return FALSE_SERIAL;
  const serial = daysBetween({ year: 1899, month: 12, day: 31 }, day);
  return serial >= FALSE_SERIAL ? serial + 1 : serial;
}

function daysBetween(from: Day, to: Day): number {
  return (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / DAY;
}

function isFalseDay({ year, month, day }: Day): boolean {
  return year === FALSE_DAY.year && month === FALSE_DAY.month && day === FALSE_DAY.day;
}
