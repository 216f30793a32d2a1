import type { Address } from '../sheet/address';

/** Where something stands in the workbook. */
export interface Place {
  readonly sheet: string;
  readonly at: Address;
}

/** A cell as a key of maps and sets. */
export function placeKey({ sheet, at }: Place): string {
  return `${sheet}\n${at.row}\n${at.column}`;
}

/** Whether both are the same cell. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.at.row === other.at.row && one.at.column === other.at.column;
}

/**
 * One value of a record with where it came from. `value` is null where nothing (or nothing readable) stands;
 * `written` is the text as the staff see it; `place` is the value's cell, or where there is no such column
 * the record's first cell, so that a finding can always point somewhere.
 */
export interface Field<T> {
  readonly value: T | null;
  readonly written: string;
  readonly place: Place;
  /** false where the table has no such column at all: nothing was forgotten then. */
  readonly present: boolean;
}
