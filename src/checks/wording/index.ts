import type { Facts } from '../registry';
import type { WordingOf } from '../rule';
import { BASICS_WORDING } from './basics';
import { FIGURE_WORDING } from './figures';
import { INDICATOR_WORDING } from './indicators';
import { INSURER_WORDING } from './insurers';
import { ITEM_WORDING } from './items';
import { LAST_YEAR_WORDING } from './lastYear';
import { OTHER_TABLE_WORDING } from './others';
import { PLAN_WORDING } from './plan';
import { RATING_WORDING } from './ratings';
import { SETTING_WORDING } from './settings';
import { STRUCTURE_WORDING } from './structure';
import { TEXT_WORDING } from './text';
import { TIME_WORDING } from './time';

/** The wording of all findings. */
export const WORDING: WordingOf<Facts> = {
  ...STRUCTURE_WORDING,
  ...BASICS_WORDING,
  ...ITEM_WORDING,
  ...INDICATOR_WORDING,
  ...RATING_WORDING,
  ...TIME_WORDING,
  ...LAST_YEAR_WORDING,
  ...INSURER_WORDING,
  ...FIGURE_WORDING,
  ...PLAN_WORDING,
  ...OTHER_TABLE_WORDING,
  ...TEXT_WORDING,
  ...SETTING_WORDING,
};
