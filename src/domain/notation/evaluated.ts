import { isOfPlan, ofPlanIn } from './plan';

/** Years counted from the one evaluated. */
const COUNTED: readonly (readonly [RegExp, number])[] = [
  [/^(?:今|本|当該?|(?:自己)?評価(?:対象)?|対象)年度/, 0],
  [/^(?:前々|前前|一昨)年度/, -2],
  [/^(?:前|昨)年度/, -1],
  [/^(?:翌々|再来)年度/, 2],
  [/^(?:翌|次|来)年度/, 1],
];
/** A part of some year: which one is for a person to say. */
const SOME_YEAR = /^年度(末|当初|初め|はじめ|内|中|途中)/;
const WITHIN: Readonly<Record<string, string>> = { 末: '年度末', 当初: '年度4月', 初め: '年度4月', はじめ: '年度4月' };

/** A time whose year is counted from the fiscal year evaluated. */
export interface OfEvaluated {
  /** 今年度, 前年度末 say which year; 年度末, 計画最終年度 are only likely to be of it. */
  readonly sure: boolean;
  /** The same with its year written out. */
  readonly inYear: (fiscalYear: number) => string;
}

/** 今年度末, 前年度実績, 年度末, 計画２年目 in tight plain text; null for other text. */
export function ofEvaluated(text: string): OfEvaluated | null {
  const counted = COUNTED.find(([pattern]) => pattern.test(text));
  if (counted) {
    const [pattern, years] = counted;
    return { sure: true, inYear: (year) => text.replace(pattern, `${year + years}年度`) };
  }
  const [all = '', part] = SOME_YEAR.exec(text) ?? [];
  if (part !== undefined)
    return { sure: false, inYear: (year) => `${year}${WITHIN[part] ?? '年度'}${text.slice(all.length)}` };
  return isOfPlan(text) ? { sure: false, inYear: (year) => ofPlanIn(text, year) ?? text } : null;
}
