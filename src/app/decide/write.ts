import type { Reading } from '../../domain/reading';
import type { Indicator } from '../../domain/report';
import { readWorkbook } from '../../input';
import type { Edited } from '../../workbook/port/edit';
import type { LiveWorkbook } from '../../workbook/port/port';
import { notEdited } from '../typing';
import { decisionEdits, type Decision } from './edits';

/**
 * Writes a decision into the workbook as it stands now, not as it was read: the indicator's row may have moved
 * meanwhile. Where the row says something else by now nothing is written, and its cell is told. Throws Refusal.
 * @param index the indicator's place in `seen.report.indicators`
 */
export async function decide(
  workbook: LiveWorkbook,
  seen: Reading,
  index: number,
  decision: Decision,
): Promise<Edited> {
  const indicator = seen.report.indicators[index];
  if (!indicator) throw new RangeError(`no indicator ${index}`);
  const { place } = indicator.rating.present ? indicator.rating : indicator.target.value;
  const now = readWorkbook(await workbook.readAgain(seen.sheets, [place.sheet]));
  const at = sameIndicator(seen, index, now);
  return at === null ? notEdited(now.sheets, [place]) : workbook.edit(decisionEdits(now, at, decision));
}

/** Where the indicator stands in a newer reading; null where it says something else, or cannot be told from others. */
function sameIndicator(seen: Reading, index: number, now: Reading): number | null {
  const before = seen.report.indicators.map(contentOf);
  const after = now.report.indicators.map(contentOf);
  const content = before[index] ?? '';
  if (before.length === after.length && after[index] === content) return index;
  const same = (all: readonly string[]): readonly number[] => all.flatMap((one, at) => (one === content ? [at] : []));
  const [was, is] = [same(before), same(after)];
  return was.length === is.length ? (is[was.indexOf(index)] ?? null) : null;
}

/** All that a row says, wherever it stands. */
function contentOf(indicator: Indicator): string {
  return JSON.stringify(indicator, (key, value: unknown) => (key === 'place' ? undefined : value));
}
