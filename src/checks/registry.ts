import { rules, type FactsOf } from './rule';
import { BASICS_RULES } from './rules/basics';
import { FIGURE_RULES } from './rules/figures';
import { INDICATOR_RULES } from './rules/indicators';
import { INSURER_RULES } from './rules/insurers';
import { ITEM_RULES } from './rules/items';
import { LAST_YEAR_RULES } from './rules/lastYear';
import { OTHER_TABLE_RULES } from './rules/others';
import { PLAN_RULES } from './rules/plan';
import { RATING_RULES } from './rules/ratings';
import { settingRules } from './rules/settings';
import { STRUCTURE_RULES } from './rules/structure';
import { TEXT_RULES } from './rules/text';
import { TIME_RULES } from './rules/time';

/** Every rule but those about 設定, which speaks of them. */
const OTHER_RULES = rules({
  ...STRUCTURE_RULES,
  ...BASICS_RULES,
  ...ITEM_RULES,
  ...INDICATOR_RULES,
  ...RATING_RULES,
  ...TIME_RULES,
  ...LAST_YEAR_RULES,
  ...INSURER_RULES,
  ...FIGURE_RULES,
  ...PLAN_RULES,
  ...OTHER_TABLE_RULES,
  ...TEXT_RULES,
});

/** The rules about 設定. */
export const SETTING_RULES = settingRules(Object.keys(OTHER_RULES));

/** Every rule, by its code. */
export const RULES = rules({ ...OTHER_RULES, ...SETTING_RULES });

/** What each rule knows about a place it reports. */
export type Facts = FactsOf<typeof RULES>;
export type Code = keyof Facts & string;
