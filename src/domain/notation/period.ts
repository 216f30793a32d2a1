import { ambiguous, withoutEra } from './eraless';
import { ERAS } from './eras';
import { smallNumber } from './kanji';
import { ofEvaluated } from './evaluated';
import { merged, periodsListed } from './listed';
import { withoutMarks } from './marks';
import { partBehind } from './partBehind';
import { tight } from './plain';
import { seasonFrom } from './season';
import { twoYearsFrom } from './twoYears';
import { westernDateFrom } from './western';
import type { Period, PeriodNotation } from './types';
import { isUnfixed } from './withinYear';
import { writePeriod } from './writePeriod';

/** Words beside a period that only say what is dated (現在, 実績, 国勢調査 …). */
const LABEL =
  /^(?:の?[\p{Script=Han}]{0,8}(?:現在|時点|実績値?|見込み?値?|目標値?|予定|確定値?|速報値?|暫定値?|調査|調べ|国調|策定時?|当初|平均|集計|公表|決算|累計|合計|計)|の?[\d一二三四五六七八九十]{1,2}[かカ箇]?年間?|中|[上中下]旬(?:頃|ごろ)?|頃|ごろ|分|値|通年|通期|年間|計画|計画期間?|介護保険事業(?:支援)?計画(?:期間)?)$/u;

/** Words before a period that say whose it is: 目標（R5）, 実績 R4, 基準年：R1. */
const FRONT_LABEL =
  /^[\p{Script=Han}]{0,4}(?:目標|実績|基準|策定|直近|最新|計画|見込|現状)(?:値|年度|年|時)?:?(?=[(\dRHS'令平昭])/u;

/** A remark in brackets that is no time: R4（NDBデータ）, R5（最終）. */
const REMARK = /\([^()\d]*\)/g;

/**
 * Reads a time as written in a cell: 令和５年度, H27, R5.3.31, 令和３～５年度 (2021～23), R6.４～, 第８期.
 * A text that contradicts itself or the calendar of eras (平成31年５月１日) is ambiguous; a day that does not exist
 * is unreadable.
 * @param fiscalYear the year evaluated, from which 今年度 and 前年度末 are counted; null where it is not known.
 */
export function readPeriod(written: string, fiscalYear: number | null = null): PeriodNotation {
  const text = withoutBrackets(withoutMarks(tight(written)));
  const counted = ofEvaluated(text);
  if (counted === null) return periodFrom(text);
  if (fiscalYear !== null) return periodFrom(counted.inYear(fiscalYear));
  const isTime = periodFrom(counted.inYear(ANY_YEAR)).kind !== 'unreadable';
  return isTime ? { kind: 'ofEvaluated', sure: counted.sure } : { kind: 'unreadable' };
}

const ANY_YEAR = 2023;

function periodFrom(plainText: string): PeriodNotation {
  const text = withoutHours(spelledOut(withoutBrackets(plainText.replace(FRONT_LABEL, ''))));
  if (text === '') return { kind: 'blank' };
  return twoYearsFrom(text) ?? westernDateFrom(text) ?? seasonFrom(text, listFrom) ?? listFrom(text);
}

function listFrom(text: string): PeriodNotation {
  const { listed, end } = periodsListed(text);
  if (listed.length === 0) return isUnfixed(text) ? { kind: 'unfixed' } : withoutEra(text, periodFrom);
  const first = listed[0]?.period;
  const parts = first && listed.length === 1 ? partBehind(first, text.slice(end)) : [];
  if (parts.length > 0) return readingsOf(parts);
  const [wrap, label] = bounded(text.slice(0, end), text.slice(end), first);
  const bare = label.replace(REMARK, '').replace(/^\(|\)$|[※*]+$/g, '');
  if (bare !== '' && !LABEL.test(bare)) return { kind: 'unreadable' };
  const [only, ...others] = merged(listed);
  if (only && others.length === 0 && only.doubts.length === 0) return { kind: 'period', period: wrap(only.period) };
  const readings = listed.flatMap(({ period, doubts }) => (doubts.length > 0 ? doubts : [period]));
  return ambiguous(readings.map((period) => writePeriod(wrap(period))));
}

function readingsOf(periods: readonly Period[]): PeriodNotation {
  const [only, ...others] = periods;
  return only && others.length === 0 ? { kind: 'period', period: only } : ambiguous(periods.map(writePeriod));
}

function withoutBrackets(text: string): string {
  return /^[(「][^()「」]*[)」]$/.test(text) ? text.slice(1, -1) : text;
}

/** 以降 and まで make an open span; what is left is a label. */
function bounded(
  front: string,
  rest: string,
  period: Period | undefined,
): readonly [(period: Period) => Period, string] {
  const later = /^(?:以降|以後|から|より)/.exec(rest);
  if (later && period?.kind === 'from') return [same, rest.slice(later[0].length)];
  if (later) return [(start) => ({ kind: 'from', start }), rest.slice(later[0].length)];
  const earlier = /^(?:まで|以前)/.exec(rest);
  if (earlier && period?.kind === 'between' && !/[~-]|から/.test(front))
    return [() => ({ kind: 'until', end: period.end }), rest.slice(earlier[0].length)];
  if (earlier && (period?.kind === 'fiscalYears' || period?.kind === 'between'))
    return [same, rest.slice(earlier[0].length)];
  if (earlier) return [(end) => ({ kind: 'until', end }), rest.slice(earlier[0].length)];
  return [same, rest];
}

const same = (period: Period): Period => period;

/** The hours of a day: 13:30~16:00, 午後1時30分~. */
const HOUR = '(?:午前|午後)?\\d{1,2}(?::\\d{2}(?::\\d{2})?|時(?:\\d{1,2}分|半)?)';
const HOURS = new RegExp(`(?<=[日)]| |\\d[./-]\\d{1,2})(?: ?${HOUR}(?:(?:[~-]|から)(?:${HOUR})?)?(?:まで)?)$`);

const withoutHours = (text: string): string =>
  text
    .replace(/(?<=-\d\d)T[\d:.]{4,13}Z?$/, '')
    .replace(HOURS, '')
    .trimEnd();

/** Short forms in full: r5, 令5, FY2023, 2023FY, R5度, 令和五年三月三十一日. */
function spelledOut(text: string): string {
  return text
    .replace(/^[mtshr](?=[ .]?[\d元])/, (letter) => letter.toUpperCase())
    .replace(/^[令平昭](?=[\d元])/, (short) => ERAS.find(({ name }) => name.startsWith(short))?.name ?? short)
    .replace(/^([MTSHR])(\d\d)(\d\d)(\d\d)$/, '$1$2.$3.$4')
    .replace(/^(第.{1,2}期)(?:介護保険事業(?:支援)?)?計画(?:期間)?(?=\()/, '$1')
    .replace(/FY'?(\d{2}|\d{4})(?![\d年])/g, (_all, year: string) => `${year.length === 2 ? "'" : ''}${year}年度`)
    .replace(/^(\d{4}|[RH]\d{1,2})(?:FY|度)$/, '$1年度')
    .replace(/^第(\d{1,2})~第?(\d{1,2})期/, '第$1期~第$2期')
    .replace(/(?<=[年度(]|^)(\d{1,2})[~-](\d{1,2})月/, '$1月~$2月')
    .replace(/^(\d{1,2})[・,](\d{1,2})月$/, '$1月・$2月')
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日])/g, (number) => String(smallNumber(number)));
}

/**
 * The fiscal year that is written, Gregorian: 令和５年度, 令和５（2023）年度, R5, 2023, 令和５年.
 * Null where it is none, or not only one.
 */
export function readFiscalYear(written: string, evaluated: number | null = null): number | null {
  const read = readPeriod(written, evaluated);
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
