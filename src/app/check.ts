import type { Finding, NotRun, Severity } from '../domain/finding';
import type { Reading } from '../domain/reading';
import { readWorkbook } from '../input';
import { part } from '../workbook/port/part';
import type { ReadableWorkbook } from '../workbook/port/port';

export type Counts = Readonly<Record<Severity, number>>;

/** What a workbook holds and what must be looked at. */
export interface Checked {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
  /** The same for people: one sentence for all that have a cause in common. */
  readonly unchecked: readonly string[];
  readonly counts: Counts;
}

/** The rules are a quarter of the program: in a page they come with a file of their own while the workbook is read. */
const rules = part(() => import(/* webpackChunkName: "checks-run" */ '../checks'));

/** Fetches the rules before they are asked for. That they do not come is told by the check. */
export function fetchRules(): void {
  void rules().catch(() => undefined);
}

/** Reads a workbook once and checks it. Throws Refusal where it cannot be read. */
export async function check(workbook: ReadableWorkbook): Promise<Checked> {
  fetchRules();
  const reading = readWorkbook(await workbook.read());
  const { check: runRules } = await rules();
  const { findings, notRun, unchecked } = runRules(reading);
  return { reading, findings, notRun, unchecked, counts: countBySeverity(findings) };
}

function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
