import type { FieldDefinition } from '../../domain/tables/definition';
import type { HeaderCell } from './block';
import { isNear } from './distance';
import { headerKey } from './key';
import { namesOf } from './vocabulary';

/** Whether the header of a column is nearly, but not quite, one of a field's names. */
export function isNearField(field: FieldDefinition, { lines }: HeaderCell): boolean {
  const key = headerKey(lines.map((line) => line.text).join(''));
  return namesOf(field).some((name) => isNear(headerKey(name), key));
}
