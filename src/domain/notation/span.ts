import { planPeriodYears } from './calendar';
import { compareDates, isDate } from './eras';
import { momentAt, type Moment } from './moment';
import { matchAt, type Setting } from './scan';
import { CLOSES, shortMoment } from './short';
import type { CalendarDate, Period } from './types';

/** A period as scanned; with doubts it is ambiguous between them. */
export interface ScannedPeriod {
  readonly period: Period;
  readonly doubts: readonly Period[];
  readonly end: number;
}

const CONNECTOR = / ?(?:~|-|から) ?/y;
const SAME_SPAN = / ?\((\d{4}) ?[~-] ?(\d{4}|\d{2})(?:年度|年)?\)(?:年度)?/y;

/** The period that begins at a place of plain text: a point of time, a span, 「R6.4～」 or 「～令和6年1月15日」. */
export function periodAt(text: string, at: number, setting: Setting): ScannedPeriod | null {
  if (text.charAt(at) === '~') return untilAt(text, at, setting);
  const first = momentAt(text, at, setting);
  if (first === null) return null;
  return spanFrom(text, first, setting) ?? openEnd(text, first, setting) ?? first;
}

function untilAt(text: string, at: number, setting: Setting): ScannedPeriod | null {
  const skipped = text.charAt(at + 1) === ' ' ? 2 : 1;
  const moment = momentAt(text, at + skipped, setting);
  if (moment === null) return null;
  const until = (end: Period): Period => ({ kind: 'until', end });
  return { period: until(moment.period), doubts: moment.doubts.map(until), end: moment.end };
}

/** 「R6.４～」 with nothing after the wave. */
function openEnd(text: string, first: Moment, setting: Setting): ScannedPeriod | null {
  const wave = matchAt(/ ?~/y, text, first.end);
  const end = first.end + (wave?.[0].length ?? 0);
  if (!wave || (setting === 'text' && !matchAt(CLOSES, text, end))) return null;
  const from = (start: Period): Period => ({ kind: 'from', start });
  return { period: from(first.period), doubts: first.doubts.map(from), end };
}

function spanFrom(text: string, first: Moment, setting: Setting): ScannedPeriod | null {
  const connector = matchAt(CONNECTOR, text, first.end);
  if (!connector) return null;
  const at = first.end + connector[0].length;
  const second = momentAt(text, at, setting) ?? shortMoment(text, at, first, setting);
  if (second === null || (first.period.kind === 'planPeriod') !== (second.period.kind === 'planPeriod')) return null;
  const periods = spansOf(first, second);
  if (periods.length === 0) return null;
  const same = matchAt(SAME_SPAN, text, second.end);
  const sure = periods.length === 1 && isForward(periods[0]) && (!same || agrees(periods[0], same));
  return {
    period: periods[0] ?? first.period,
    doubts: sure
      ? []
      : periods.flatMap((period) => (isForward(period) ? [period] : [...intoNextYear(period), turned(period)])),
    end: second.end + (same?.[0].length ?? 0),
  };
}

/** Every pair of the readings of both ends. */
function spansOf(first: Moment, second: Moment): readonly Period[] {
  const starts = first.doubts.length > 0 ? first.doubts : [first.period];
  const ends = second.doubts.length > 0 ? second.doubts : [second.period];
  return starts.flatMap((start) => ends.flatMap((end) => spanOf(start, end)));
}

/** Years of one kind make a span; an open year takes the kind of the one after it (令和３～５年度). */
function spanOf(start: Period, end: Period): readonly Period[] {
  const begun: Period =
    start.kind === 'open' && (end.kind === 'fiscalYear' || end.kind === 'year' || end.kind === 'fiscalYearEnd')
      ? { kind: end.kind === 'year' ? 'year' : 'fiscalYear', year: start.year }
      : start;
  if (begun.kind === 'fiscalYear' && end.kind === 'fiscalYear') {
    return [{ kind: 'fiscalYears', from: begun.year, to: end.year }];
  }
  return [{ kind: 'between', start: begun, end }];
}

function isForward(period: Period | undefined): boolean {
  if (period?.kind === 'fiscalYears') return period.from < period.to;
  if (period?.kind !== 'between') return false;
  const [start, end] = [firstDay(period.start), firstDay(period.end)];
  return start !== null && end !== null && compareDates(start, end) < 0;
}

/** A day to compare by: fiscal years begin in April, but R4年度 to R5.3.31 runs forward as well. */
function firstDay(period: Period): CalendarDate | null {
  switch (period.kind) {
    case 'date':
      return period.date;
    case 'month':
      return { year: period.year, month: period.month, day: 1 };
    case 'fiscalYear':
      return { year: period.year, month: 4, day: 1 };
    case 'fiscalYearEnd':
      return { year: period.year + 1, month: 3, day: 31 };
    case 'year':
    case 'open':
      return { year: period.year, month: 1, day: 1 };
    case 'planPeriod':
      return { year: planPeriodYears(period.number).from, month: 4, day: 1 };
    default:
      return null;
  }
}

/** 令和５年10月～３月: the end may lie in the year after. */
function intoNextYear(period: Period): readonly Period[] {
  if (period.kind !== 'between') return [];
  const { start, end } = period;
  if (start.kind === 'month' && end.kind === 'month' && start.year === end.year)
    return [{ ...period, end: { ...end, year: end.year + 1 } }];
  if (start.kind !== 'date' || end.kind !== 'date' || start.date.year !== end.date.year) return [];
  const date = { ...end.date, year: end.date.year + 1 };
  return isDate(date) && compareDates(start.date, date) < 0 ? [{ ...period, end: { kind: 'date', date } }] : [];
}

/** R5～R3: most likely written the wrong way round; 3月～3月 is perhaps one month. */
function turned(period: Period): Period {
  if (period.kind === 'between' && isSameDay(period.start, period.end)) return period.start;
  if (period.kind === 'between') return { kind: 'between', start: period.end, end: period.start };
  return period.kind === 'fiscalYears' ? { kind: 'fiscalYears', from: period.to, to: period.from } : period;
}

function isSameDay(one: Period, other: Period): boolean {
  const [start, end] = [firstDay(one), firstDay(other)];
  return one.kind === other.kind && start !== null && end !== null && compareDates(start, end) === 0;
}

/** 令和３～５年度 (2021～23): the same span once more. */
function agrees(period: Period | undefined, [, from = '', to = '']: RegExpExecArray): boolean {
  const last = to.length === 2 ? from.slice(0, 2) + to : to;
  const years =
    period?.kind === 'fiscalYears'
      ? [period.from, period.to]
      : period?.kind === 'between'
        ? [period.start, period.end].map((end) => ('year' in end ? end.year : Number.NaN))
        : [];
  return years[0] === Number(from) && years[1] === Number(last);
}
