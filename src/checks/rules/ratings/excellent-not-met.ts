import type { Rule } from '../../rule';
import { progressesOf } from './progress';

interface Facts {
  readonly name: string;
  readonly latest: string;
  readonly target: string;
  readonly met: 'no' | 'undecided';
}

export const excellentNotMet: Rule<'excellent-not-met', Facts> = {
  code: 'excellent-not-met',
  severity: 'warning',
  reason: '目標に届いていない、又は届いたと言い切れないのに「達成できた」とすると、説明を求められます。',
  source: '評価区分「◎ 達成できた」の意味',
  *run({ report }) {
    for (const [indicator, { met }] of progressesOf(report)) {
      const { rating, reason, name, latest, target } = indicator;
      if (rating.value !== '◎' || met === 'yes' || latest.value.value === null || target.value.value === null) continue;
      yield {
        place: rating.place,
        value: rating.written,
        facts: { name: name.written, latest: latest.value.written, target: target.value.written, met },
        ...(reason.written ? { explained: reason.written } : {}),
      };
    }
  },
};
