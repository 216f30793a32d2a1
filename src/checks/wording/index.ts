import type { Facts } from '../registry';
import type { WordingOf } from '../rule';
import { BASICS_WORDING } from './basics';
import { TEXT_WORDING } from './text';

/** The wording of all findings. */
export const WORDING: WordingOf<Facts> = { ...BASICS_WORDING, ...TEXT_WORDING };
