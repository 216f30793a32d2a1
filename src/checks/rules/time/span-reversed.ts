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

/** The spans of a text that end before they start. Each side is read by itself: together they are no period. */
function reversedIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/[~～〜]/g)).flatMap(({ index }) => {
    const [left, right] = [text.slice(Math.max(0, index - SIDE), index), text.slice(index + 1, index + 1 + SIDE)];
    if (!DIGIT.test(left) || !DIGIT.test(right)) return [];
    const start = periodsIn(left).find(({ end }) => end === left.length);
    const end = periodsIn(right).find((period) => period.start === 0);
    const [from, to] = [start && firstDay(start.period), end && firstDay(end.period)];
    return start && end && from && to && from > to ? [`${start.written}～${end.written}`] : [];
  });
}

const DIGIT = /[0-9０-９]/;

/** More characters than a date takes. */
const SIDE = 16;

function isReversed(written: string): boolean {
  const [start, end, ...more] = fold(written)
    .split('~')
    .map((side) => readPeriod(side));
  if (start?.kind !== 'period' || end?.kind !== 'period' || more.length > 0) return false;
  const [from, to] = [firstDay(start.period), firstDay(end.period)];
  return from !== null && to !== null && from > to;
}
