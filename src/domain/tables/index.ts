import { BASICS } from './basics';
import type { TableKind } from '../reading';
import type { TableDefinition } from './definition';
import { IMPLEMENTATIONS, INSURER_RATINGS, INSURERS, ITEM_MAPPING } from './insurers';
import { INDICATORS, ITEMS } from './main';
import { ACCOMPANIMENTS, ACTIVITIES, GRANT_SCORES, SETTINGS, TRAINING_RATINGS } from './records';

/** Every input table, in the order the template shows them. */
export const TABLES: readonly TableDefinition[] = [
  BASICS,
  ITEMS,
  INDICATORS,
  INSURERS,
  INSURER_RATINGS,
  ITEM_MAPPING,
  IMPLEMENTATIONS,
  ACTIVITIES,
  GRANT_SCORES,
  TRAINING_RATINGS,
  ACCOMPANIMENTS,
  SETTINGS,
];

/** The definition of a table. Throws RangeError for a kind without one: a mistake in code. */
export function definitionOf(kind: TableKind): TableDefinition {
  const found = TABLES.find((table) => table.kind === kind);
  if (!found) throw new RangeError(`no such table: ${kind}`);
  return found;
}
