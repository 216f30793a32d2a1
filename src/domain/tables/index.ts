import { BASICS } from './basics';
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
