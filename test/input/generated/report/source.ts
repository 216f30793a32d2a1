import type { TableKind } from '../../../../src/domain/reading';
import type { Value } from './value';

/** A record by the keys of its fields. */
export type SourceRecord = ReadonlyMap<string, Value>;

/** Records of one kind that some layout is to hold, with all that is to be read back. */
export interface Source {
  readonly kind: TableKind;
  /** The fields that have columns. */
  readonly fields: readonly string[];
  readonly records: readonly SourceRecord[];
  /** Fields written once for several records, from the outermost: records of a group stand together. */
  readonly groups: readonly string[];
  /** Fields of which the header bears the year, and the field that this year is, if any; null for a column left aside. */
  readonly years: readonly { readonly field: string | null; readonly year: number; readonly time: string | null }[];
}

/** All of a workbook: what is written once, and the tables. */
export interface SourceReport {
  readonly year: number;
  readonly basics: SourceRecord;
  readonly tables: readonly Source[];
}
