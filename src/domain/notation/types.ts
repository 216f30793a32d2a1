import type { Decimal } from 'decimal.js';
import type { Rating } from '../rating';

/** How a figure bounds the value it stands for: 「10%未満」 is 'below', 「11万人以上」 is 'atLeast'. */
export type Bound = 'exact' | 'below' | 'atMost' | 'atLeast' | 'above';

/** A figure as written: one number, or a closed range (486～533). Percentages are percent, 8万 is 80000. */
export interface Quantity {
  readonly low: Decimal;
  /** Equal to low for a single number. */
  readonly high: Decimal;
  readonly bound: Bound;
  /** 約, 程度, 前後, 見込み; also 割, which is a rounded share. */
  readonly approximate: boolean;
  /** Canonical unit ("か所" for 個所, 箇所, ヶ所; "%" for ％ and パーセント); null where none is written. */
  readonly unit: string | null;
  /** 延べ, うち, 各, 計 as written before the figure, canonical; null where none. "うち" is never added to a sum. */
  readonly qualifier: 'total' | 'ofWhich' | 'each' | 'sum' | null;
}

/** Why there is no figure although something may be written. */
export type Missing = 'blank' | 'notYet' | 'suppressed' | 'notApplicable' | 'underReview';

/** What a cell says where a figure is expected. */
export type ValueNotation =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  /** Two figures of one matter: 35,660人(6.1％). The first leads. */
  | { readonly kind: 'pair'; readonly quantity: Quantity; readonly second: Quantity }
  /** 全国平均を上回る: a target relative to something the workbook does not hold. */
  | { readonly kind: 'relative'; readonly to: string; readonly bound: Bound }
  /** 前年度比-2.86ポイント, 0.95％増. Signed. */
  | { readonly kind: 'change'; readonly quantity: Quantity; readonly points: boolean }
  | { readonly kind: 'missing'; readonly why: Missing }
  /** Several readings are possible; a person decides. Each as it would be written plainly. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unreadable' };

/** 年, 年度, 年度末, a date, a span of fiscal years; 「H27」 alone leaves open which of 年 and 年度 it is. */
export type Period =
  | { readonly kind: 'year' | 'fiscalYear' | 'fiscalYearEnd' | 'open'; readonly year: number }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'fiscalYears'; readonly from: number; readonly to: number }
  | { readonly kind: 'from'; readonly start: Period }
  | { readonly kind: 'until'; readonly end: Period }
  | { readonly kind: 'between'; readonly start: Period; readonly end: Period }
  /** 第８期: three fiscal years from 2000 + 3 × (n − 1). */
  | { readonly kind: 'planPeriod'; readonly number: number };

/** Gregorian, month and day from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day of a year that is not named; null for the whole month. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number | null;
}

/** 上半期, ９月20日, ４～９月, 10月～３月 (into the next year): both ends the same for one month or day. */
export interface PartOfYear {
  readonly from: DayOfYear;
  readonly to: DayOfYear;
}

export type PeriodNotation =
  | { readonly kind: 'period'; readonly period: Period }
  /** The year is not written; which one is for its place or a person to say. */
  | { readonly kind: 'withinYear'; readonly part: PartOfYear }
  /**
   * 今年度, 前年度末: counted from the fiscal year evaluated, which its place knows; 年度末 or 計画２年目 (not `sure`) are
   * only likely to be.
   */
  | { readonly kind: 'ofEvaluated'; readonly sure: boolean }
  /** 通年, 随時, 毎月: no certain time. */
  | { readonly kind: 'unfixed' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unreadable' };

/** What a cell says where a level is expected. */
export type RatingNotation =
  | { readonly kind: 'rating'; readonly rating: Rating }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Rating[] }
  | { readonly kind: 'unreadable' };

/** A figure found inside running text, with where it stands in it (UTF-16 offsets). */
export interface FigureInText {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}

/** A year, fiscal year or date found inside running text. */
export interface PeriodInText {
  readonly period: Period;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}
