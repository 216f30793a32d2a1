import { fold } from '../../../text/fold';
import type { Rule } from '../../rule';
import { progressesOf } from './progress';

interface Facts {
  readonly item: string;
  readonly unmet: readonly string[];
}

export const excellentItemNotMet: Rule<'excellent-item-not-met', Facts> = {
  code: 'excellent-item-not-met',
  severity: 'warning',
  reason: '目標に届いていない指標がある項目を「達成できた」とすると、説明を求められます。',
  source: '評価区分「◎ 達成できた」の意味',
  *run({ report }) {
    const unmet = new Map<string, string[]>();
    for (const [{ item, name }, { met }] of progressesOf(report)) {
      if (met !== 'no') continue;
      const key = fold(item.written);
      const names = unmet.get(key);
      if (names) names.push(name.written);
      else unmet.set(key, [name.written]);
    }
    for (const { name, rating } of report.items) {
      const names = unmet.get(fold(name.written));
      if (rating.value !== '◎' || !names) continue;
      yield { place: rating.place, value: rating.written, facts: { item: name.written, unmet: names } };
    }
  },
};
