import { progressOf, type Progress } from '../domain/progress';
import type { Reading } from '../domain/reading';
import type { Indicator } from '../domain/report';
import { readWorkbook } from '../input';
import type { ReadableWorkbook } from '../workbook/port/port';

export interface IndicatorProgress {
  readonly indicator: Indicator;
  readonly progress: Progress;
}

/** Reads a workbook and computes every indicator, in the order of its rows. Throws Refusal where it cannot be read. */
export async function progress(
  workbook: ReadableWorkbook,
): Promise<{ readonly reading: Reading; readonly indicators: readonly IndicatorProgress[] }> {
  const reading = readWorkbook(await workbook.read());
  return { reading, indicators: progressOfAll(reading) };
}

/** Progress of each indicator that was read. */
export function progressOfAll({ report }: Reading): readonly IndicatorProgress[] {
  return report.indicators.map((indicator) => ({ indicator, progress: progressOf(indicator, report.basics) }));
}
