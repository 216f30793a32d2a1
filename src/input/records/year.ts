import type { Field } from '../../domain/field';
import { fiscalYearOf } from '../../domain/notation';
import { placeAt } from '../place';
import type { InputTable } from '../tables/choose';
import type { FieldColumn } from '../tables/columns';

/**
 * A record's fiscal year: its own, or where the table has no such column the one that the header of its value bears,
 * else the one in the table's title.
 */
export function yearOf({ found }: InputTable, own: Field<number>, column?: FieldColumn): Field<number> {
  if (own.present) return own;
  const borne = column?.period ? fiscalYearOf(column.period) : null;
  if (column && borne?.from === borne?.to && borne) {
    const place = placeAt(found.header.grid, column.at.row, column.at.column);
    return { value: borne.from, written: column.written, place, present: true };
  }
  if (found.year === null) return own;
  const { year, place, written } = found.year;
  return { value: year, written, place, present: true };
}
