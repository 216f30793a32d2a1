import type { Field } from './field';
import type { Period, ValueNotation } from './notation/types';
import type { Rating, Thresholds } from './rating';

/** One prefecture and fiscal year, plain readonly data. Every value knows its cell. */
export interface Report {
  readonly basics: Basics;
  readonly items: readonly Item[];
  readonly indicators: readonly Indicator[];
  readonly insurers: readonly Insurer[];
  readonly insurerRatings: readonly InsurerRating[];
  readonly implementations: readonly Implementation[];
  readonly activities: readonly Activity[];
  readonly grantScores: readonly GrantScore[];
  /** What a table of the plan itself sets, beside the indicators that report on it. */
  readonly planned: readonly PlannedTarget[];
  readonly settings: readonly Setting[];
}

/** 進捗率 or 達成率. */
export type Method = 'progress' | 'attainment';
export type Direction = 'up' | 'down' | 'keep';
/** 案・照会中・決裁済・提出済・公表. */
export type Edition = 'draft' | 'underReview' | 'approved' | 'submitted' | 'published';

/** 基本情報. */
export interface Basics {
  readonly prefecture: Field<string>;
  /** The fiscal year evaluated, Gregorian (令和５年度 = 2023). */
  readonly fiscalYear: Field<number>;
  /** 計画期: 第８期. */
  readonly planPeriod: Field<Period>;
  readonly method: Field<Method>;
  /** Always complete: the defaults stand in for what is not written. */
  readonly thresholds: Thresholds;
  readonly thresholdFields: {
    readonly excellent: Field<number>;
    readonly good: Field<number>;
    readonly fair: Field<number>;
  };
  readonly insurerCount: Field<number>;
  readonly edition: Field<Edition>;
  /** 案の表示: print （案） on the forms. */
  readonly draftMark: Field<boolean>;
  readonly department: Field<string>;
  readonly updatedOn: Field<Period>;
  readonly submittedOn: Field<Period>;
  /** 用紙の設定: print the page's number on the forms; they bear one where nothing is said. */
  readonly pageNumber: Field<boolean>;
  /** 公表時の保険者名: what is published may name insurers. */
  readonly publishedNames: Field<boolean>;
}

/** The five texts of a form. */
export type Section = 'background' | 'record' | 'evaluation' | 'insurers' | 'summary';
export const SECTIONS: readonly Section[] = ['background', 'record', 'evaluation', 'insurers', 'summary'];

export function isSection(field: string): field is Section {
  return SECTIONS.some((section) => section === field);
}

/** The official names of the sections, as the form prints them. */
export const SECTION_NAMES: Readonly<Record<Section, string>> = {
  background: '目標を設定するに至った現状と課題',
  record: '取組の実施内容、実績',
  evaluation: '自己評価',
  insurers: '管内保険者の自己評価結果の概要',
  summary: 'まとめ',
};

/** A paragraph of a section with the cell it stands in. Line breaks inside a cell part paragraphs. */
export interface Paragraph {
  readonly text: string;
  readonly field: Field<string>;
}

/** One 項目 and its texts. */
export interface Item {
  readonly number: Field<number>;
  readonly name: Field<string>;
  readonly department: Field<string>;
  readonly rating: Field<Rating>;
  readonly sections: Readonly<Record<Section, SectionText>>;
}

export interface SectionText {
  /** Empty where the section is blank; blank lines inside are kept as ''. */
  readonly paragraphs: readonly Paragraph[];
  /** The section's own cell (its first text cell, or the blank one), for findings about the whole. */
  readonly field: Field<string>;
}

/** A figure with the time it belongs to, both as written and as read. */
export interface Measurement {
  readonly value: Field<ValueNotation>;
  readonly period: Field<Period>;
}

export interface Indicator {
  readonly item: Field<string>;
  readonly name: Field<string>;
  readonly unit: Field<string>;
  readonly direction: Field<Direction>;
  readonly baseline: Measurement;
  readonly latest: Measurement;
  readonly target: Measurement;
  readonly method: Field<Method>;
  /** A rating that a person adopted. */
  readonly rating: Field<Rating>;
  readonly reason: Field<string>;
  readonly note: Field<string>;
  readonly source: Field<string>;
  /** Year columns (R1 … R7), oldest first. */
  readonly series: readonly Measurement[];
}

/** One line of a plan's own table: its targets by year, and what it started from. */
export interface PlannedTarget {
  readonly name: Field<string>;
  readonly baseline: Measurement;
  /** In the order of their columns. */
  readonly targets: readonly Measurement[];
  /** What is to be added over several fiscal years: 令和３～５年度 養成数. */
  readonly gains: readonly Measurement[];
}

export interface Insurer {
  /** 団体コード, six digits, as text. */
  readonly code: Field<string>;
  readonly name: Field<string>;
  readonly area: Field<string>;
  readonly population: Field<ValueNotation>;
  readonly elderly: Field<ValueNotation>;
}

export interface InsurerRating {
  readonly insurer: Field<string>;
  readonly item: Field<string>;
  readonly activity: Field<string>;
  readonly rating: Field<Rating>;
  readonly content: Field<string>;
  readonly issue: Field<string>;
  readonly measure: Field<string>;
  readonly fiscalYear: Field<number>;
}

/** 予定通り実施／一部実施／実施できなかった. */
export type ImplementationLevel = 'asPlanned' | 'partly' | 'notDone';

export interface Implementation {
  readonly insurer: Field<string>;
  readonly fiscalYear: Field<number>;
  readonly programme: Field<string>;
  readonly level: Field<ImplementationLevel>;
  readonly reason: Field<string>;
}

/** 取組実績. */
export interface Activity {
  readonly item: Field<string>;
  readonly name: Field<string>;
  readonly type: Field<string>;
  readonly heldOn: Field<Period>;
  /** Names of those it was for, as written, separated. */
  readonly targets: Field<readonly string[]>;
  readonly times: Field<ValueNotation>;
  readonly participants: Field<ValueNotation>;
  readonly repeated: Field<boolean>;
  readonly content: Field<string>;
}

/** 設定: what people decided about this workbook, and why. */
export interface Setting {
  /** 列の対応, 確認済み, 重要度 … */
  readonly kind: Field<string>;
  readonly subject: Field<string>;
  readonly value: Field<string>;
  readonly reason: Field<string>;
}

/** 交付金得点. */
export interface GrantScore {
  readonly fiscalYear: Field<number>;
  readonly kind: Field<string>;
  readonly score: Field<ValueNotation>;
  readonly fullMark: Field<ValueNotation>;
  readonly nationalAverage: Field<ValueNotation>;
  readonly insurer: Field<string>;
}
