import { rules, type FactsOf } from './rule';
import { BASICS_RULES } from './rules/basics';
import { INDICATOR_RULES } from './rules/indicators';
import { RATING_RULES } from './rules/ratings';
import { STRUCTURE_RULES } from './rules/structure';
import { TEXT_RULES } from './rules/text';

/** Every rule, by its code. */
export const RULES = rules({
  ...STRUCTURE_RULES,
  ...BASICS_RULES,
  ...INDICATOR_RULES,
  ...RATING_RULES,
  ...TEXT_RULES,
});

/** What each rule knows about a place it reports. */
export type Facts = FactsOf<typeof RULES>;
export type Code = keyof Facts & string;
