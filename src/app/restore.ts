import type { LiveWorkbook, Restored } from '../workbook/port/port';

/** Brings back the sheets that the last generation replaced. Throws Refusal where the workbook takes no change. */
export function restore(workbook: LiveWorkbook): Promise<Restored> {
  return workbook.restore();
}
