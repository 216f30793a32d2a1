import { RATINGS, type Rating } from '../../../domain/rating';
import { fold } from '../../../text/fold';
import type { Rule } from '../../rule';
import { unaskedLevels } from './judged';
import { progressesOf } from './progress';

interface Facts {
  readonly item: string;
  /** The levels of its indicators, best first. */
  readonly levels: readonly Rating[];
}

export const itemRatingDiffers: Rule<'item-rating-differs', Facts> = {
  code: 'item-rating-differs',
  severity: 'warning',
  reason: '項目の評価区分がどの指標の評価からもかけ離れていると、誤記か、説明を要する判断です。',
  source: '評価区分の決め方（目標の達成状況を踏まえて評価する）',
  needs: [{ table: '指標' }],
  yieldsTo: ['excellent-item-not-met', 'text-rating-differs'],
  *run({ report }) {
    const rated = ratedByItem(progressesOf(report));
    for (const { name, rating } of report.items) {
      const own = rated.get(fold(name.written));
      const level = rating.value;
      if (!own || level === null || own.levels.size === 0) continue;
      if ([...own.levels].some((each) => Math.abs(RATINGS.indexOf(each) - RATINGS.indexOf(level)) < FAR)) continue;
      yield {
        place: rating.place,
        value: rating.written,
        facts: { item: name.written, levels: RATINGS.filter((each) => own.levels.has(each)) },
        explained: own.reason,
      };
    }
  },
};

/** Levels between the item's rating and the nearest of its indicators that nobody takes for a matter of judgement. */
const FAR = 2;

interface Rated {
  /** The ratings that people gave; where they gave none, all that the figures allow. */
  readonly levels: Set<Rating>;
  reason: string;
}

function ratedByItem(progresses: ReturnType<typeof progressesOf>): ReadonlyMap<string, Rated> {
  const byItem = new Map<string, Rated>();
  for (const [{ item, rating, reason }, { candidates, met }] of progresses) {
    const key = fold(item.written);
    const rated = byItem.get(key) ?? { levels: new Set<Rating>(), reason: '' };
    byItem.set(key, rated);
    for (const level of rating.value ? [rating.value] : unaskedLevels(candidates, met)) rated.levels.add(level);
    rated.reason ||= reason.written;
  }
  return byItem;
}
