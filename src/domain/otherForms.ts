import type { Area } from '../sheet/address';
import type { Field } from './field';
import type { TableRead } from './reading';
import type { Indicator, Item } from './report';

/** What a 別紙２ that stands in the workbook without being its input is to the report. */
export type FormUse =
  /** Of the newest year before the one evaluated: what this year's texts and figures are compared with. */
  | 'lastYear'
  /** Of a year before that. */
  | 'older'
  /** Of a year after the one evaluated. */
  | 'later'
  | 'otherPrefecture'
  /** No year is named: it may be this year's or last year's. */
  | 'undecided';

/** A 別紙２ of one 項目 that is not evaluated, read as it stands, every value with its cell. */
export interface OtherForm {
  readonly use: FormUse;
  /** The fiscal year of its title, or of its sheet's name where no title stands. */
  readonly year: Field<number>;
  /** null where it names none of the 47. */
  readonly prefecture: Field<string>;
  readonly item: Item;
  readonly indicators: readonly Indicator[];
  readonly sheet: string;
  /** From its title to its last filled cell. */
  readonly area: Area;
  /** Its labels, and the tables inside. */
  readonly tables: readonly TableRead[];
}
