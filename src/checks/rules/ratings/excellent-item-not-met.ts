import { fold } from '../../../text/fold';
import { groupedBy } from '../../grouped';
import type { Rule } from '../../rule';
import { commonGround, groundOf, type Ground } from './judged';
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
    const unmet = groupedBy(
      progressesOf(report).filter(([, { met }]) => met === 'no'),
      ([{ item }]) => fold(item.written),
    );
    for (const { name, rating } of report.items) {
      const own = unmet.get(fold(name.written));
      if (rating.value !== '◎' || !own) continue;
      yield {
        place: rating.place,
        value: rating.written,
        facts: { item: name.written, unmet: own.map(([indicator]) => indicator.name.written) },
        ...commonGround(own.map(([indicator, progress]): Ground => groundOf(indicator, progress, report.basics))),
      };
    }
  },
};
