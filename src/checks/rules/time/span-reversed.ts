import { periodsIn, readPeriod } from '../../../domain/notation';
import { fold } from '../../../text/fold';
import type { Rule } from '../../rule';
import { paragraphsOf } from '../text/texts';
import { firstDay } from './days';

export const spanReversed: Rule<'span-reversed', { readonly name: string }> = {
  code: 'span-reversed',
  severity: 'error',
  reason: '終わりが始まりより前の期間は、日付の入力誤りです。',
  source: '期間の表し方（始まり～終わり）',
  *run(reading) {
    for (const { heldOn, name } of reading.report.activities) {
      if (!/[~～〜]/.test(heldOn.written) || !isReversed(heldOn.written)) continue;
      yield { place: heldOn.place, value: heldOn.written, facts: { name: name.written } };
    }
    for (const { text, place, itemName } of paragraphsOf(reading)) {
      for (const value of reversedIn(text)) yield { place, value, facts: { name: itemName } };
    }
  },
};

/** The spans of a text that end before they start. */
function reversedIn(text: string): readonly string[] {
  if (!/[~～〜]/.test(text)) return [];
  const periods = periodsIn(text);
  return periods.flatMap(({ period, start, end }, index) => {
    const next = periods[index + 1];
    if (!next || !/^[\s　]*(?:[（(].[)）])?[\s　]*[~～〜][\s　]*$/.test(text.slice(end, next.start))) return [];
    const [from, to] = [firstDay(period), firstDay(next.period)];
    return from !== null && to !== null && from > to ? [text.slice(start, next.end)] : [];
  });
}

function isReversed(written: string): boolean {
  const [start, end, ...more] = fold(written)
    .split('~')
    .map((side) => readPeriod(side));
  if (start?.kind !== 'period' || end?.kind !== 'period' || more.length > 0) return false;
  const [from, to] = [firstDay(start.period), firstDay(end.period)];
  return from !== null && to !== null && from > to;
}
