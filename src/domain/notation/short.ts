import { isDate, lastDayOf } from './eras';
import { smallNumber } from './kanji';
import type { Moment } from './moment';
import { matchAt, type Setting } from './scan';
import type { CalendarDate, Period } from './types';

/** What ends a span in running text. */
export const CLOSES = /[\s)、。,」]|$/y;
const SHORT_YEAR = /'?(\d{1,2})(?![\d.,]) ?(年度末|年度|年(?!間|以|程))?/y;
const SHORT_MONTH = /(\d{1,2}) ?月(?! ?\d)/y;
const SHORT_YEAR_MONTH = /(?:(\d{1,2}|元)|翌) ?年 ?(\d{1,2}) ?月(?:(末日?)| ?(\d{1,2}) ?日)?/y;
const SHORT_DATE = /(?:(\d{1,2}) ?月 ?)?(\d{1,2}) ?日(?!間)/y;
const SHORT_POINTED = /(\d{1,2})(?:[./](\d{1,2}))?月?(?![\d./])/y;

/** The second end where it leaves out what it shares with the first: 令和３～５年度, R5.4.1～5.15, ４月１日～15日. */
export function shortMoment(text: string, at: number, first: Moment, setting: Setting): Moment | null {
  switch (first.period.kind) {
    case 'open':
    case 'year':
    case 'fiscalYear':
      return shortYear(text, at, first, first.period, setting);
    case 'month':
      return shortYearMonth(text, at, first, first.period.year) ?? shortMonth(text, at, first, first.period);
    case 'date':
      return shortYearMonth(text, at, first, first.period.date.year) ?? shortDate(text, at, first, first.period.date);
    default:
      return null;
  }
}

function shortYear(
  text: string,
  at: number,
  first: Moment,
  start: { readonly kind: 'open' | 'year' | 'fiscalYear' | 'fiscalYearEnd'; readonly year: number },
  setting: Setting,
): Moment | null {
  const match = matchAt(SHORT_YEAR, text, at);
  if (!match) return null;
  const [all, number = '', unit] = match;
  const end = at + all.length;
  if (unit === undefined && setting === 'text' && (start.kind !== 'open' || !matchAt(CLOSES, text, end))) return null;
  const year = yearLike(first, start.year, number);
  if (year === null) return null;
  const kind =
    unit === '年度末' ? 'fiscalYearEnd' : unit === '年度' ? 'fiscalYear' : unit === '年' ? 'year' : start.kind;
  return { ...first, doubts: [], period: { kind, year }, end };
}

/** The year that two digits mean beside an era year (令和３～５) or a Gregorian one (2021～23). */
function yearLike(first: Moment, start: number, number: string): number | null {
  if (first.era !== null) return first.era.before + Number(number);
  return number.length === 2 ? Math.floor(start / 100) * 100 + Number(number) : null;
}

/** 令和５年４月～６年３月, ～翌年３月31日. */
function shortYearMonth(text: string, at: number, first: Moment, start: number): Moment | null {
  const match = first.era === null ? null : matchAt(SHORT_YEAR_MONTH, text, at);
  if (!match) return null;
  const [all, number, month = '', monthEnd, date] = match;
  const year = number === undefined ? start + 1 : yearLike(first, start, String(smallNumber(number)));
  if (year === null) return null;
  const day = monthEnd ? lastDayOf(year, Number(month)) : Number(date ?? 1);
  const last = { year, month: Number(month), day };
  if (!isDate(last)) return null;
  const period: Period = monthEnd || date ? { kind: 'date', date: last } : { kind: 'month', year, month: last.month };
  return { ...first, doubts: [], period, end: at + all.length };
}

function shortMonth(
  text: string,
  at: number,
  first: Moment,
  start: { readonly year: number; readonly month: number },
): Moment | null {
  const match = first.pointed ? matchAt(SHORT_POINTED, text, at) : matchAt(SHORT_MONTH, text, at);
  if (!match) return null;
  const [all, one = '', two] = match;
  const year = two === undefined ? start.year : yearLike(first, start.year, one);
  const month = Number(two ?? one);
  if (year === null || !(month >= 1 && month <= 12)) return null;
  return { ...first, doubts: [], period: { kind: 'month', year, month }, end: at + all.length };
}

function shortDate(text: string, at: number, first: Moment, start: CalendarDate): Moment | null {
  const match = matchAt(first.pointed ? SHORT_POINTED : SHORT_DATE, text, at);
  if (!match) return null;
  const [all, one, two] = match;
  const [month, day] = two === undefined ? [start.month, Number(one)] : [Number(one ?? start.month), Number(two)];
  const date = { year: start.year, month, day };
  return isDate(date) ? { ...first, doubts: [], period: { kind: 'date', date }, end: at + all.length } : null;
}
