import { fiscalYearOf, type FiscalYears } from './calendar';
import { isDate } from './eras';
import { smallNumber } from './kanji';
import { tight } from './plain';
import { matchAt } from './scan';
import { periodAt, type ScannedPeriod } from './span';
import type { Period, PeriodNotation } from './types';
import { writePeriod } from './writePeriod';

/** Words beside a period that only say what is dated (現在, 実績, 国勢調査 …). */
const LABEL =
  /^(?:[\p{Script=Han}]{0,8}(?:現在|時点|実績|見込み?|目標値?|予定|確定値?|速報値?|調査|国調|策定時?|当初|平均|集計|公表)|中|頃|ごろ|分|値|計画|計画期間?|介護保険事業(?:支援)?計画(?:期間)?)$/u;

const SEPARATOR = /[・、,/()と]|及び|並びに/y;

/**
 * Reads a time as written in a cell: 令和５年度, H27, R5.3.31, 令和３～５年度 (2021～23), R6.４～, 第８期.
 * A text that contradicts itself or the calendar of eras (平成31年５月１日) is ambiguous; a day that does not exist
 * is unreadable.
 */
export function readPeriod(written: string): PeriodNotation {
  const text = withoutBrackets(tight(written)).replace(/^[mtshr](?=[ .]?[\d元])/, (letter) => letter.toUpperCase());
  if (text === '') return { kind: 'blank' };
  const { listed, end } = periodsListed(text);
  if (listed.length === 0) return withoutEra(text);
  const [wrap, label] = bounded(text.slice(end));
  const bare = label.replace(/^\(|\)$/g, '');
  if (bare !== '' && !LABEL.test(bare)) return { kind: 'unreadable' };
  const [only, ...others] = merged(listed);
  if (only && others.length === 0 && only.doubts.length === 0) return { kind: 'period', period: wrap(only.period) };
  const readings = listed.flatMap(({ period, doubts }) => (doubts.length > 0 ? doubts : [period]));
  return ambiguous(readings.map(wrap));
}

function ambiguous(periods: readonly Period[]): PeriodNotation {
  return { kind: 'ambiguous', candidates: [...new Set(periods.map(writePeriod))] };
}

function withoutBrackets(text: string): string {
  return /^[(「][^()「」]*[)」]$/.test(text) ? text.slice(1, -1) : text;
}

interface Listed extends ScannedPeriod {
  /** It follows the one before in brackets: 第８期（令和３～５年度）. */
  readonly bracketed: boolean;
}

/** The periods of a list (R3・R4), and where the list ends. */
function periodsListed(text: string): { readonly listed: readonly Listed[]; readonly end: number } {
  const listed: Listed[] = [];
  let end = 0;
  let separator = '';
  for (;;) {
    const scanned = periodAt(text, end + separator.length, 'cell');
    if (scanned === null) return { listed, end };
    listed.push({ ...scanned, bracketed: separator === '(' });
    end = scanned.end;
    separator = matchAt(SEPARATOR, text, end)?.[0] ?? '';
    if (separator === '') return { listed, end };
  }
}

/** 第８期（令和３～５年度）, 令和４年度（R5.3.31現在）: the first, where one lies within the other. */
function merged(listed: readonly Listed[]): readonly Listed[] {
  const [first, second] = listed;
  if (!first || !second?.bracketed || listed.length > 2) return listed;
  const [one, other] = [fiscalYearOf(first.period), fiscalYearOf(second.period)];
  if (one === null || other === null) return listed;
  const within = (inner: FiscalYears, outer: FiscalYears): boolean => inner.from >= outer.from && inner.to <= outer.to;
  return within(one, other) || within(other, one) ? [first] : listed;
}

/** 以降 and まで make an open span; what is left is a label. */
function bounded(rest: string): readonly [(period: Period) => Period, string] {
  const later = /^(?:以降|以後|から)/.exec(rest);
  if (later) return [(start) => ({ kind: 'from', start }), rest.slice(later[0].length)];
  const earlier = /^(?:まで|以前)/.exec(rest);
  if (earlier) return [(end) => ({ kind: 'until', end }), rest.slice(earlier[0].length)];
  return [(period) => period, rest];
}

/** 「５年度」 may be of any era that is within memory; 「20230331」 is a date. */
function withoutEra(text: string): PeriodNotation {
  const [, number, unit] = /^(元|\d{1,2})(年度末|年度|年)?$/.exec(text) ?? [];
  const count = smallNumber(number ?? '');
  if (count >= 1) {
    const kind =
      unit === undefined ? 'open' : unit === '年' ? 'year' : unit === '年度' ? 'fiscalYear' : 'fiscalYearEnd';
    return ambiguous([2018, 1988].map((before): Period => ({ kind, year: before + count })));
  }
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isDate(date) ? { kind: 'period', period: { kind: 'date', date } } : { kind: 'unreadable' };
}

/**
 * The fiscal year that is written, Gregorian: 令和５年度, 令和５（2023）年度, R5, 2023, 令和５年.
 * Null where it is none, or not only one.
 */
export function readFiscalYear(written: string): number | null {
  const read = readPeriod(written);
  if (read.kind !== 'period') return null;
  switch (read.period.kind) {
    case 'open':
    case 'year':
    case 'fiscalYear':
    case 'fiscalYearEnd':
      return read.period.year;
    default:
      return null;
  }
}
