import type { TableKind } from '../reading';

/** One column of an input table (or one line of 基本情報): how it is called and what may stand in it. */
export interface FieldDefinition {
  /** Key of the value in a record read from the table. */
  readonly field: string;
  /** Header in the template. A space parts a group header from its column: 「策定時の値 数値」. */
  readonly header: string;
  /** Other headers that mean the same, compared after normalising. */
  readonly aliases: readonly string[];
  readonly required: boolean;
  /** Headers too plain to mean this by themselves: they do where no other column does and others beside tell the table. */
  readonly standIns?: readonly string[];
  /** Names that mean another field where a column beside bears another name of this one: 基準値 | 現状値 | 目標値. */
  readonly yields?: { readonly names: readonly string[]; readonly to: string };
  /** Headers under which each cell holds the value of another field as well, in brackets: 令和３年度(2,935点). */
  readonly bracketed?: { readonly headers: readonly string[]; readonly field: string };
  /** Headers of a second column in which the value ends: 開始日 | 終了日. */
  readonly ends?: readonly string[];
  /** One of its choices may stand in a title above the table, for all of its records. */
  readonly titled?: true;
  /** Values offered in the template's drop-down list; others may still be typed. */
  readonly choices?: readonly string[];
  /** One short line for the person who fills the template in. */
  readonly hint?: string;
}

/** An input table of the workbook (shared by the reader, which finds it, and the template, which draws it). */
export interface TableDefinition {
  readonly kind: TableKind;
  /** Names a sheet may bear when it holds this table; only ever a hint. */
  readonly sheetNames: readonly string[];
  readonly fields: readonly FieldDefinition[];
}

type Extra = Partial<
  Pick<FieldDefinition, 'aliases' | 'standIns' | 'yields' | 'bracketed' | 'ends' | 'titled' | 'choices' | 'hint'>
>;

/** A column that must be there. */
export const required = (field: string, header: string, extra: Extra = {}): FieldDefinition => ({
  aliases: [],
  ...extra,
  field,
  header,
  required: true,
});

/** A column that may be left out. */
export const optional = (field: string, header: string, extra: Extra = {}): FieldDefinition => ({
  ...required(field, header, extra),
  required: false,
});
