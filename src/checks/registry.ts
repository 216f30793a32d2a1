import { rules, type FactsOf } from './rule';
import { BASICS_RULES } from './rules/basics';
import { TEXT_RULES } from './rules/text';

/** Every rule, by its code. */
export const RULES = rules({ ...BASICS_RULES, ...TEXT_RULES });

/** What each rule knows about a place it reports. */
export type Facts = FactsOf<typeof RULES>;
export type Code = keyof Facts & string;
