import type { RULES } from '../../../src/checks/registry';
import { BASICS_EXAMPLES } from './basics';
import type { ExamplesOf } from './example';
import { FIGURE_EXAMPLES } from './figures';
import { INDICATOR_EXAMPLES } from './indicators';
import { INSURER_EXAMPLES } from './insurers';
import { ITEM_EXAMPLES } from './items';
import { LAST_YEAR_EXAMPLES } from './lastYear';
import { OTHER_TABLE_EXAMPLES } from './others';
import { PLAN_EXAMPLES } from './plan';
import { RATING_EXAMPLES } from './ratings';
import { SETTING_EXAMPLES } from './settings';
import { STRUCTURE_EXAMPLES } from './structure';
import { TEXT_EXAMPLES } from './text';
import { TIME_EXAMPLES } from './time';

/** An example of every rule: a rule without one does not compile. */
export const EXAMPLES: ExamplesOf<typeof RULES> = {
  ...STRUCTURE_EXAMPLES,
  ...BASICS_EXAMPLES,
  ...ITEM_EXAMPLES,
  ...INDICATOR_EXAMPLES,
  ...RATING_EXAMPLES,
  ...TIME_EXAMPLES,
  ...LAST_YEAR_EXAMPLES,
  ...INSURER_EXAMPLES,
  ...FIGURE_EXAMPLES,
  ...PLAN_EXAMPLES,
  ...OTHER_TABLE_EXAMPLES,
  ...TEXT_EXAMPLES,
  ...SETTING_EXAMPLES,
};
