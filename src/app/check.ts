import { check as runChecks } from '../checks';
import type { Finding, NotRun, Severity } from '../domain/finding';
import type { Reading } from '../domain/reading';
import { readWorkbook } from '../input';
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

/** Reads a workbook once and checks it. Throws Refusal where it cannot be read. */
export async function check(workbook: ReadableWorkbook): Promise<Checked> {
  const reading = readWorkbook(await workbook.read());
  const { findings, notRun, unchecked } = runChecks(reading);
  return { reading, findings, notRun, unchecked, counts: countBySeverity(findings) };
}

function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
