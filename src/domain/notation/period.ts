import { fiscalYearOf, type FiscalYears } from './calendar';
import { ERAS, isDate } from './eras';
import { smallNumber } from './kanji';
import { withoutMarks } from './marks';
import { tight } from './plain';
import { matchAt } from './scan';
import { periodAt, type ScannedPeriod } from './span';
import type { Period, PeriodNotation } from './types';
import { writePeriod } from './writePeriod';

/** Words beside a period that only say what is dated (現在, 実績, 国勢調査 …). */
const LABEL =
  /^(?:の?[\p{Script=Han}]{0,8}(?:現在|時点|実績値?|見込み?値?|目標値?|予定|確定値?|速報値?|暫定値?|調査|調べ|国調|策定時?|当初|平均|集計|公表|決算|累計|合計|計)|の?[\d一二三四五六七八九十]{1,2}[かカ箇]?年間?|中|頃|ごろ|分|値|計画|計画期間?|介護保険事業(?:支援)?計画(?:期間)?)$/u;

/** Words before a period that say whose it is: 目標（R5）, 実績 R4, 基準年：R1. */
const FRONT_LABEL =
  /^[\p{Script=Han}]{0,4}(?:目標|実績|基準|策定|直近|最新|計画|見込|現状)(?:値|年度|年|時)?:?(?=[(\dRHS'令平昭])/u;

/** A remark in brackets that is no time: R4（NDBデータ）, R5（最終）. */
const REMARK = /\([^()\d]*\)/g;

const SEPARATOR = /[・、,/()と]|及び|並びに/y;

/**
 * Reads a time as written in a cell: 令和５年度, H27, R5.3.31, 令和３～５年度 (2021～23), R6.４～, 第８期.
 * A text that contradicts itself or the calendar of eras (平成31年５月１日) is ambiguous; a day that does not exist
 * is unreadable.
 */
export function readPeriod(written: string): PeriodNotation {
  const text = spelledOut(withoutBrackets(withoutMarks(tight(written)).replace(FRONT_LABEL, '')));
  if (text === '') return { kind: 'blank' };
  const { listed, end } = periodsListed(text);
  if (listed.length === 0) return withoutEra(text);
  const [wrap, label] = bounded(text.slice(end), listed[0]?.period);
  const bare = label.replace(REMARK, '').replace(/^\(|\)$|[※*]+$/g, '');
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
  if (!first || !second || listed.length > 2) return listed;
  const [one, other] = [fiscalYearOf(first.period), fiscalYearOf(second.period)];
  if (one === null || other === null) return listed;
  if (!second.bracketed)
    return first.period.kind === 'open' && isSameYear(first.period, second.period) ? [second] : listed;
  const within = (inner: FiscalYears, outer: FiscalYears): boolean => inner.from >= outer.from && inner.to <= outer.to;
  return within(one, other) || within(other, one) ? [first] : listed;
}

/** H31/R1, 平成31・令和元年度: one year in two eras. */
const isSameYear = (one: { readonly year: number }, other: Period): boolean =>
  (other.kind === 'open' || other.kind === 'fiscalYear') && one.year === other.year;

/** 以降 and まで make an open span; what is left is a label. */
function bounded(rest: string, period: Period | undefined): readonly [(period: Period) => Period, string] {
  const later = /^(?:以降|以後|から)/.exec(rest);
  if (later) return [(start) => ({ kind: 'from', start }), rest.slice(later[0].length)];
  const earlier = /^(?:まで|以前)/.exec(rest);
  if (earlier && (period?.kind === 'fiscalYears' || period?.kind === 'between'))
    return [same, rest.slice(earlier[0].length)];
  if (earlier) return [(end) => ({ kind: 'until', end }), rest.slice(earlier[0].length)];
  return [same, rest];
}

const same = (period: Period): Period => period;

/** Short forms in full: r5, 令5, FY2023, 2023FY, R5度, 令和五年三月三十一日. */
function spelledOut(text: string): string {
  return text
    .replace(/^[mtshr](?=[ .]?[\d元])/, (letter) => letter.toUpperCase())
    .replace(/^[令平昭](?=[\d元])/, (short) => ERAS.find(({ name }) => name.startsWith(short))?.name ?? short)
    .replace(
      /^FY(\d{4})$|^(\d{4}|[RH]\d{1,2})(?:FY|度)$/,
      (_all, one?: string, two?: string) => `${one ?? two ?? ''}年度`,
    )
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日])/g, (number) => String(smallNumber(number)));
}

/** The eras within memory, for a year that names none. */
const LIVING = ['R', 'H'];

/** 「５年度」 and 「5.3.31」 may be of any era that is within memory; 「20230331」 is a date. */
function withoutEra(text: string): PeriodNotation {
  if (/^(?:元|\d{1,2})(?:年|[./]\d|$)/.test(text) && !/^(?:0|\d{1,2}年間)/.test(text)) {
    const readings = LIVING.map((letter) => readPeriod(`${letter}${text}`));
    const periods = readings.flatMap((read) => (read.kind === 'period' ? [read.period] : []));
    return periods.length > 0 ? ambiguous(periods) : { kind: 'unreadable' };
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
