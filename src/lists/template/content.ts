import type { TableKind } from '../../domain/reading';

/** What stands in one row of a table, by field. A field left out, or null, is a blank cell. */
export type Entry = Readonly<Record<string, string | number | null>>;

/** A column as this workbook calls it. A space parts a group header from its column: 「策定時の値 数値」. */
export interface Column {
  readonly field: string;
  readonly header: string;
  readonly required: boolean;
  readonly choices: readonly string[];
}

interface Named {
  /** A legal sheet name. */
  readonly name: string;
  readonly title: string;
  /** Lines for the person who fills the sheet in, each begun with 「※」 so that nobody takes them for rows. */
  readonly notes: readonly string[];
}

/** A table: headers, rows with content, and bordered rows to fill in. */
export interface TableContent extends Named {
  readonly shape: 'table';
  readonly kind: TableKind;
  readonly columns: readonly Column[];
  readonly entries: readonly Entry[];
  readonly blankRows: number;
}

/** One line of 基本情報. */
export interface Line {
  readonly field: string;
  readonly label: string;
  readonly required: boolean;
  readonly value: string | number | null;
  readonly choices: readonly string[];
  /** Short explanation beside the value, without its 「※」; empty where none is needed. */
  readonly hint: string;
}

/** 基本情報: label and value. */
export interface LinesContent extends Named {
  readonly shape: 'lines';
  readonly lines: readonly Line[];
}

/** One labelled part of an upright 項目 sheet. */
export interface Part {
  readonly field: string;
  readonly label: string;
  readonly required: boolean;
  /** One paragraph a row, from the label's row down. */
  readonly paragraphs: readonly (string | number)[];
  /** Rows left to write in below the paragraphs. */
  readonly blankRows: number;
  readonly choices: readonly string[];
}

/** An upright sheet of one 項目, shaped like the form. */
export interface ItemContent extends Named {
  readonly shape: 'item';
  readonly parts: readonly Part[];
}

/** What one sheet of an input workbook holds. */
export type SheetContent = LinesContent | ItemContent | TableContent;
