import type { FieldDefinition } from '../../domain/tables/definition';
import { isNear } from './distance';
import { headerKey } from './key';
import { namesOf } from './vocabulary';

/** Whether a header or label is nearly, but not quite, one of a field's names. */
export function isNearField(field: FieldDefinition, written: string): boolean {
  const key = headerKey(written);
  return namesOf(field).some((name) => isNear(headerKey(name), key));
}
