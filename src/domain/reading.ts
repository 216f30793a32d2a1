import type { Area } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import type { Place } from './field';
import type { OtherForm } from './otherForms';
import type { Report, Section } from './report';

/** What was read from a workbook: the report, the tables it came from, and what was observed on the way. */
export interface Reading {
  readonly report: Report;
  /** The input tables; or, where there are none, the forms themselves: 別紙２ as they were received. */
  readonly from: 'input' | 'forms';
  readonly tables: readonly TableRead[];
  /** Forms (別紙２) of other years and prefectures that stand beside, and those of an unknown year. This year's own are not among them. */
  readonly otherForms: readonly OtherForm[];
  /** What looks like a table and was not taken for any of those known. */
  readonly unread: readonly Unread[];
  readonly observations: readonly Observation[];
  /** The sheets themselves, for checks that look at titles and text outside of tables. */
  readonly sheets: readonly Sheet[];
}

export type TableKind =
  | '基本情報'
  | '項目'
  | '指標'
  | '保険者'
  | '保険者評価'
  | '項目対応'
  | '給付適正化実施状況'
  | '取組実績'
  | '交付金得点'
  | '研修評価'
  | '設定'
  | '伴走支援';

/** A table that was found: its place, how its columns were understood, what was left aside and why. */
export interface TableRead {
  readonly table: TableKind;
  readonly shape: TableShape;
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly ColumnRead[];
  readonly leftAside: readonly { readonly place: Place; readonly written: string; readonly why: LeftAside }[];
}

/** Columns under a row of headers; labels with their values beside or below; a matrix of two kinds of names. */
export type TableShape = 'columns' | 'labels' | 'matrix';

export interface ColumnRead {
  /** The header's (lowest) cell. */
  readonly place: Place;
  readonly header: string;
  readonly field: string;
  /** A person said what it means (設定, 列の対応). */
  readonly isPointed: boolean;
}

/** Rows and columns of cells of which nothing was read. */
export interface Unread {
  readonly sheet: string;
  readonly area: Area;
  /** The cells of its first row: the headers, if it is a table. */
  readonly headers: readonly { readonly place: Place; readonly written: string }[];
  readonly why: WhyUnread;
}

export type WhyUnread =
  /** No kind of table has such headers. */
  | 'unknownHeaders'
  /** ○ and × alone, and nothing that says whether they are ratings. */
  | 'unclearSigns'
  /** ○ and × say whether something was done; the forms have no place for that. */
  | 'presence'
  /** A sheet with the name of a list that the program writes, though it did not write this one. */
  | 'ownName';

export type LeftAside =
  | 'unknownColumn'
  | 'noteRow'
  | 'totalRow'
  /** A column of which a person said that it is not to be read. */
  | 'unusedColumn'
  | 'secondColumnOfField'
  /** An indicator's record of another year than the one evaluated, in a table with a column 年度. */
  | 'otherYearRow'
  /** A cell in the rows 目標 and 実績 of an indicator that its record has no place for: another year's target, 達成率. */
  | 'besidesPair'
  /** A lone cell below a blank row: the title of something else, where the table ends. */
  | 'belowTable'
  /** A label on an upright sheet that names none of an item's fields. */
  | 'unknownLabel';

/** Something noticed while reading; a rule in checks turns it into a finding. */
export type Observation =
  | {
      readonly kind: 'nearHeader';
      readonly place: Place;
      readonly written: string;
      readonly table: TableKind;
      readonly meant: string;
    }
  | {
      readonly kind: 'duplicateHeader';
      readonly place: Place;
      readonly written: string;
      readonly table: TableKind;
      readonly field: string;
    }
  /** Text beside a label that names none of an item's fields: it is read nowhere. */
  | { readonly kind: 'unknownLabel'; readonly place: Place; readonly written: string }
  /** A text of an item in a list, while another stands on the item's own sheet and is read. */
  | { readonly kind: 'secondText'; readonly place: Place; readonly written: string; readonly section: Section }
  | { readonly kind: 'missingColumn'; readonly place: Place; readonly table: TableKind; readonly meant: string }
  | { readonly kind: 'emptyTable'; readonly place: Place; readonly table: TableKind }
  | { readonly kind: 'unreadable'; readonly place: Place; readonly written: string; readonly expected: Expected }
  | {
      readonly kind: 'ambiguous';
      readonly place: Place;
      readonly written: string;
      readonly candidates: readonly string[];
    }
  | { readonly kind: 'numberAsText'; readonly place: Place; readonly written: string }
  | { readonly kind: 'errorCell'; readonly place: Place; readonly written: string }
  | { readonly kind: 'uncalculated'; readonly place: Place; readonly formula: string }
  | { readonly kind: 'hidden'; readonly place: Place; readonly what: 'sheet' | 'row' | 'column' }
  | { readonly kind: 'secondTable'; readonly place: Place; readonly table: TableKind };

/** What was expected where something else was written; the wording is in the checks' catalogue. */
export type Expected =
  | 'number'
  | 'period'
  | 'fiscalYear'
  | 'date'
  | 'rating'
  | 'direction'
  | 'method'
  | 'edition'
  | 'level'
  | 'yesNo'
  | 'times'
  | 'persons'
  /** What 列の対応 in 設定 speaks of: a column of a table, and what it means. */
  | 'tableColumn'
  | 'tableField';
