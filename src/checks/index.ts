import type { Reading } from '../domain/reading';
import { decisionsOf } from './decided/decisions';
import { settle } from './decided/settle';
import { FIXERS } from './fixes';
import { RULES } from './registry';
import { runRules, type Checked } from './run';
import { WORDING } from './wording';

export type { Checked } from './run';

/**
 * Checks a reading by every rule. All findings are reported at once, as people decided about them in 設定; rules that could
 * not run are named with the reason.
 */
export function check(reading: Reading): Checked {
  const checked = runRules(RULES, WORDING, reading, FIXERS);
  const { settings, basics } = reading.report;
  return { ...checked, findings: settle(checked.findings, decisionsOf(settings), basics.fiscalYear.value) };
}
