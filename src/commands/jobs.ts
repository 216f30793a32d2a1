import { part } from '../workbook/port/part';

/** The jobs that draw sheets: nothing of them is needed for the first screen. */
export const generating = part(() => import('../app/generate'));
export const adding = part(() => import('../app/inputSheets'));
export const reporting = part(() => import('../app/report'));

/** Fetches the files of these jobs before they are asked for. That one does not come is told when it is needed. */
export function fetchJobs(): void {
  for (const job of [generating, adding, reporting]) void job().catch(() => undefined);
}
