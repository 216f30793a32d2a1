import type { Facts } from '../registry';
import type { WordingOf } from '../rule';
import { BASICS_WORDING } from './basics';
import { INDICATOR_WORDING } from './indicators';
import { RATING_WORDING } from './ratings';
import { STRUCTURE_WORDING } from './structure';
import { TEXT_WORDING } from './text';

/** The wording of all findings. */
export const WORDING: WordingOf<Facts> = {
  ...STRUCTURE_WORDING,
  ...BASICS_WORDING,
  ...INDICATOR_WORDING,
  ...RATING_WORDING,
  ...TEXT_WORDING,
};
