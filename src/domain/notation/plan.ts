import { planPeriodYears } from './calendar';
import { smallNumber } from './kanji';
import { matchAt } from './scan';
import type { Period } from './types';

const YEARS = 3;
const NAMED: Readonly<Record<string, number>> = { 初: 1, 中間: 2, 最終: YEARS };
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const PLAN = '(?:(?:介護保険事業(?:支援)?)?計画)?(?:期間)?の?';
/** 末, 初年度, 中間年, 最終年度, ２年目, １年次, also in brackets; an end without 年度 also behind the last year. */
const WITHIN = '(?:(末)|(初|中間|最終)年度?|\\(?(?:第 ?)?([1-9一二三四])年(?:度?目|次|度目))\\)?';
const PLAN_PERIOD = new RegExp(`第 ?${NUMBER} ?期(?:${PLAN}${WITHIN})?`, 'y');
/** 計画２年目, 計画最終年度, 計画期間の最終年度. */
const OF_PLAN = new RegExp(`^計画(?:期間)?の?(?=(?:初|中間|最終)年|末|(?:第)?[1-3一二三]年[度目次])`);

/**
 * 第８期 at a place of plain text, or one of its three fiscal years (第８期２年目, 第８期末). Undefined where no plan period is
 * written, null for a year that it does not have (第８期４年目).
 */
export function planPeriodAt(
  text: string,
  at: number,
): { readonly period: Period; readonly end: number } | null | undefined {
  const match = matchAt(PLAN_PERIOD, text, at);
  if (!match) return undefined;
  const [all, written = '', last, named, counted] = match;
  const number = smallNumber(written);
  if (!(number >= 1)) return null;
  const end = at + all.length;
  const { from, to } = planPeriodYears(number);
  if (last !== undefined) return { period: { kind: 'fiscalYearEnd', year: to }, end };
  const year = named === undefined ? (counted === undefined ? null : smallNumber(counted)) : (NAMED[named] ?? null);
  if (year === null) return { period: { kind: 'planPeriod', number }, end };
  return year <= YEARS ? { period: { kind: 'fiscalYear', year: from + year - 1 }, end } : null;
}

/** 計画２年目 with the number of the plan that holds the fiscal year; null for other text. */
export function ofPlanIn(text: string, fiscalYear: number): string | null {
  const match = OF_PLAN.exec(text);
  const number = Math.floor((fiscalYear - planPeriodYears(1).from) / YEARS) + 1;
  return match && number >= 1 ? `第${number}期${text.slice(match[0].length)}` : null;
}

/** Whether a text speaks of a year of a plan that it does not name. */
export const isOfPlan = (text: string): boolean => OF_PLAN.test(text);
