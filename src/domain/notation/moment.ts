import { eraHolds, FIRST_YEAR, isDate, LAST_YEAR, lastDayOf, type Era } from './eras';
import { monthAfterApril } from './calendar';
import { smallNumber } from './kanji';
import { planPeriodAt } from './plan';
import { matchAt, type Setting } from './scan';
import type { CalendarDate, Period } from './types';
import { yearAt, type WrittenYear } from './year';

/** One point of time as scanned: a year, a month, a date or a plan period. */
export interface Moment {
  readonly period: Period;
  /** Other or corrected readings: the text contradicts itself (平成31年5月1日, 令和５（2024）年度). */
  readonly doubts: readonly Period[];
  readonly era: Era | null;
  /** Month and day were set off by points or strokes (R5.3.31), not by 月 and 日. */
  readonly pointed: boolean;
  readonly end: number;
}

/** The first year of a half or a quarter of a fiscal year is that of the fiscal year, save for January to March. */
const PART_OF_YEAR =
  / ?(?:の)?(?:(上半?期|前期)|(下半?期|後期)|第 ?([1-4一二三四]) ?四半期|([1-4])Q(?![A-Za-z])|Q([1-4])(?!\d))/y;
const MONTH_AND_DAY = / ?(\d{1,2}) ?月(?:(末日?)| ?(\d{1,2}) ?日(?!間))?/y;
const POINTED = / ?([./-]) ?(\d{1,2})(?: ?\1 ?(\d{1,2})|月?(末日?)|月)?(?!\d|[./-]\d|年)/y;
const WEEKDAY = / ?\([月火水木金土日](?:曜日?)?(?:・[祝休]日?)?\)/y;

/** 20230331. */
const DATE_OF_DIGITS = /(\d{4})(\d\d)(\d\d)(?!\d)/y;

/** The point of time that begins at a place of plain text, or null (also for a day that does not exist). */
export function momentAt(text: string, at: number, setting: Setting): Moment | null {
  const plan = planPeriodAt(text, at);
  if (plan !== undefined) return plan && { ...plan, doubts: [], era: null, pointed: false };
  const digits = setting === 'cell' ? matchAt(DATE_OF_DIGITS, text, at) : null;
  if (digits) return dateOfDigits(digits, at + digits[0].length);
  const year = yearAt(text, at, setting);
  if (year === null) return null;
  if (year.unit === '年') return withMonth(text, year);
  const part = partOfYear(text, year);
  if (part !== null) return part;
  if (year.unit !== null) return wholeYear(year);
  const pointed = withPoints(text, year, setting);
  if (pointed !== undefined) return pointed;
  return setting === 'text' && year.era === null ? null : wholeYear(year);
}

function dateOfDigits([, year, month, day]: RegExpExecArray, end: number): Moment | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (date.year < FIRST_YEAR || date.year > LAST_YEAR || !isDate(date)) return null;
  return { period: { kind: 'date', date }, doubts: [], era: null, pointed: false, end };
}

/** 令和５年度上半期, R5第１四半期. */
function partOfYear(text: string, { year, unit, era, otherwise, end }: WrittenYear): Moment | null {
  const match = (unit === null || unit === '年度') && otherwise === null ? matchAt(PART_OF_YEAR, text, end) : null;
  if (!match) return null;
  const [all, firstHalf, secondHalf, named, before, behind] = match;
  const quarter = named ?? before ?? behind ?? '';
  const months = firstHalf || secondHalf ? 6 : 3;
  const first = firstHalf ? 0 : secondHalf ? 1 : smallNumber(quarter) - 1;
  const period: Period = {
    kind: 'between',
    start: monthOf(year, first * months),
    end: monthOf(year, (first + 1) * months - 1),
  };
  return { period, doubts: [], era, pointed: false, end: end + all.length };
}

function monthOf(fiscalYear: number, after: number): Period {
  const month = monthAfterApril(after);
  return { kind: 'month', year: month < 4 ? fiscalYear + 1 : fiscalYear, month };
}

function wholeYear({ year, otherwise, era, unit, end }: WrittenYear): Moment {
  const period = yearPeriod(year, unit);
  const doubts =
    unit === '末'
      ? [period, yearPeriod(year, '年末')]
      : otherwise === null
        ? []
        : [period, yearPeriod(otherwise, unit)];
  return { period, doubts, era, pointed: false, end };
}

function yearPeriod(year: number, unit: WrittenYear['unit']): Period {
  switch (unit) {
    case '年':
      return { kind: 'year', year };
    case '年度':
      return { kind: 'fiscalYear', year };
    case '年度末':
    case '末':
      return { kind: 'fiscalYearEnd', year };
    case '年末':
      return { kind: 'date', date: { year, month: 12, day: 31 } };
    case null:
      return { kind: 'open', year };
  }
}

/** 令和５年, 令和５年３月, 令和５年３月31日, 令和５年３月末; null where the day does not exist. */
function withMonth(text: string, year: WrittenYear): Moment | null {
  const match = matchAt(MONTH_AND_DAY, text, year.end);
  if (!match) return wholeYear(year);
  const [all, month = '', monthEnd, date] = match;
  const day = monthEnd ? lastDayOf(year.year, Number(month)) : date === undefined ? null : Number(date);
  return inMonth(text, year, Number(month), day, year.end + all.length, false);
}

/** R5.3.31, 2023/3/31, R6.4. Undefined where this is no such form; null where the day does not exist. */
function withPoints(text: string, year: WrittenYear, setting: Setting): Moment | null | undefined {
  const match = matchAt(POINTED, text, year.end);
  if (!match) return undefined;
  const [all, stroke, month = '', date, monthEnd] = match;
  const end = year.end + all.length;
  if (date !== undefined) return inMonth(text, year, Number(month), Number(date), end, true);
  if (Number(month) < 1 || Number(month) > 12 || (setting === 'text' && year.era === null)) return undefined;
  const day = monthEnd ? lastDayOf(year.year, Number(month)) : null;
  const moment = inMonth(text, year, Number(month), day, end, true);
  return stroke === '-' && year.era !== null ? monthOrSpan(moment, year, Number(month)) : moment;
}

/** R3-5 may be May of R3 or the years R3 to R5. */
function monthOrSpan(moment: Moment | null, { year, era }: WrittenYear, second: number): Moment | null {
  if (moment === null || era === null || era.before + second <= year) return moment;
  const span: Period = {
    kind: 'between',
    start: { kind: 'open', year },
    end: { kind: 'open', year: era.before + second },
  };
  return { ...moment, doubts: [...(moment.doubts.length > 0 ? moment.doubts : [moment.period]), span] };
}

function inMonth(
  text: string,
  year: WrittenYear,
  month: number,
  day: number | null,
  end: number,
  pointed: boolean,
): Moment | null {
  const first: CalendarDate = { year: year.year, month, day: day ?? 1 };
  if (!isDate(first)) return null;
  const last: CalendarDate = { ...first, day: day ?? lastDayOf(year.year, month) };
  const period: Period = day === null ? { kind: 'month', year: year.year, month } : { kind: 'date', date: first };
  const weekday = matchAt(WEEKDAY, text, end);
  const impossible = year.era !== null && !eraHolds(year.era, first, last);
  const doubts = impossible || year.otherwise !== null ? [period, ...otherYear(period, year.otherwise)] : [];
  return { period, doubts, era: year.era, pointed, end: end + (weekday?.[0].length ?? 0) };
}

function otherYear(period: Period, year: number | null): readonly Period[] {
  if (year === null) return [];
  if (period.kind === 'month') return [{ ...period, year }];
  return period.kind === 'date' ? [{ kind: 'date', date: { ...period.date, year } }] : [];
}
