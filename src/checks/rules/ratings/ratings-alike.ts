import type { InsurerRating, Report } from '../../../domain/report';
import { ratingsEvaluated } from '../../../domain/tally';
import { fold } from '../../../text/fold';
import { groupedBy } from '../../grouped';
import type { Rule } from '../../rule';

interface Facts {
  readonly item: string;
  readonly count: number;
}

export const ratingsAlike: Rule<'ratings-alike', Facts> = {
  code: 'ratings-alike',
  severity: 'info',
  reason: '全ての保険者が同じ評価区分なら、写し誤りか、仮の記入が残っているおそれがあります。',
  source: '保険者評価の表（保険者ごとの自己評価）',
  needs: [{ table: '保険者評価' }],
  *run({ report }) {
    for (const rated of byItem(report).values()) {
      const [first, ...more] = rated;
      if (!first || more.some(({ rating }) => rating.value !== first.rating.value)) continue;
      const insurers = new Set(rated.map(({ insurer }) => fold(insurer.written)));
      if (insurers.size < FEWEST) continue;
      const { place, written } = first.rating;
      yield { place, value: written, facts: { item: first.item.written, count: insurers.size }, cause: 'alike' };
    }
  },
};

/** Fewer insurers may well agree. */
const FEWEST = 5;

/** The ratings of the year evaluated by their item. */
function byItem(report: Report): ReadonlyMap<string, readonly InsurerRating[]> {
  const rated = ratingsEvaluated(report).filter(({ rating }) => rating.value !== null);
  return groupedBy(rated, ({ item }) => fold(item.written));
}
