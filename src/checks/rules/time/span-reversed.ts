import { readPeriod } from '../../../domain/notation';
import { fold } from '../../../text/fold';
import type { Rule } from '../../rule';
import { firstDay } from './days';

export const spanReversed: Rule<'span-reversed', { readonly name: string }> = {
  code: 'span-reversed',
  severity: 'error',
  reason: '終わりが始まりより前の期間は、日付の入力誤りです。',
  source: '期間の表し方（始まり～終わり）',
  needs: [{ table: '取組実績' }],
  *run({ report }) {
    for (const { heldOn, name } of report.activities) {
      if (!/[~～〜]/.test(heldOn.written) || !isReversed(heldOn.written)) continue;
      yield { place: heldOn.place, value: heldOn.written, facts: { name: name.written } };
    }
  },
};

function isReversed(written: string): boolean {
  const [start, end, ...more] = fold(written)
    .split('~')
    .map((side) => readPeriod(side));
  if (start?.kind !== 'period' || end?.kind !== 'period' || more.length > 0) return false;
  const [from, to] = [firstDay(start.period), firstDay(end.period)];
  return from !== null && to !== null && from > to;
}
