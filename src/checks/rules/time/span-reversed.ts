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
      if (heldOn.value?.kind !== 'between') continue;
      const [start, end] = [firstDay(heldOn.value.start), firstDay(heldOn.value.end)];
      if (start === null || end === null || start <= end) continue;
      yield { place: heldOn.place, value: heldOn.written, facts: { name: name.written } };
    }
  },
};
