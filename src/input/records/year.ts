import type { Field } from '../../domain/field';
import type { InputTable } from '../tables/choose';

/** A record's fiscal year: its own, or where the table has no such column the one in the table's title. */
export function yearOf({ found }: InputTable, own: Field<number>): Field<number> {
  if (own.present || found.year === null) return own;
  const { year, place, written } = found.year;
  return { value: year, written, place, present: true };
}
