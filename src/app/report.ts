import { drawFindings } from '../lists/findings';
import type { LiveWorkbook } from '../workbook/port/port';
import { check, type Checked } from './check';

export interface Reported {
  readonly checked: Checked;
  /** Name of the sheet with the findings. */
  readonly sheet: string;
}

/** Checks an open workbook and leaves the findings on a sheet of it, 点検結果. Throws Refusal. */
export async function report(workbook: LiveWorkbook): Promise<Reported> {
  const checked = await check(workbook);
  const drawing = drawFindings(checked.reading.report, checked);
  const [written] = await workbook.write([drawing]);
  return { checked, sheet: written?.name ?? drawing.name };
}
