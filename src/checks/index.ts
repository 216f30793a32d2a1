import type { Reading } from '../domain/reading';
import { FIXERS } from './fixes';
import { RULES } from './registry';
import { runRules, type Checked } from './run';
import { WORDING } from './wording';

export type { Checked } from './run';

/** Checks a reading by every rule. All findings are reported at once; rules that could not run are named with the reason. */
export function check(reading: Reading): Checked {
  return runRules(RULES, WORDING, reading, FIXERS);
}
