import type { LiveWorkbook, Recovered } from '../workbook/port/port';
import { check, type Checked } from './check';

export interface Started {
  /** What was done about a run that had broken off. */
  readonly recovered: Recovered;
  readonly checked: Checked;
}

/** Begins work in an open workbook: finishes or undoes what a broken run left, then reads and checks. Throws Refusal. */
export async function start(workbook: LiveWorkbook): Promise<Started> {
  return { recovered: await workbook.recover(), checked: await check(workbook) };
}
