import type { Progress } from '../../../domain/progress';
import type { Indicator } from '../../../domain/report';
import { thresholdCells, figureCells } from '../../grounds';
import type { Rule } from '../../rule';
import { groundOf, reasonColumn } from './judged';
import { progressesOf } from './progress';

interface Facts {
  readonly name: string;
  readonly latest: string;
  readonly target: string;
  readonly met: 'no' | 'undecided';
  /** A person wrote the ◎; otherwise it is only computed and waits to be adopted. */
  readonly adopted: boolean;
  readonly column: ReturnType<typeof reasonColumn>;
}

export const excellentNotMet: Rule<'excellent-not-met', Facts> = {
  code: 'excellent-not-met',
  severity: 'warning',
  reason: '目標に届いていない、又は届いたと言い切れないのに「達成できた」とすると、説明を求められます。',
  source: '評価区分「◎ 達成できた」の意味',
  *run({ report }) {
    for (const [indicator, progress] of progressesOf(report)) {
      const { rating, name, latest, target } = indicator;
      if (!isExcellent(indicator, progress) || progress.met === 'yes') continue;
      if (latest.value.value === null || target.value.value === null) continue;
      const adopted = rating.value !== null;
      const { place, written } = adopted ? rating : latest.value;
      yield {
        place,
        value: written,
        facts: {
          name: name.written,
          latest: latest.value.written,
          target: target.value.written,
          met: progress.met,
          adopted,
          column: reasonColumn(indicator),
        },
        restsOn: figureCells(indicator),
        under: thresholdCells(report),
        ...groundOf(indicator, progress, report.basics),
      };
    }
  },
};

/** The rating a person gave, or where there is none the computed one. */
function isExcellent({ rating }: Indicator, progress: Progress): boolean {
  return (rating.value ?? progress.rating) === '◎';
}
