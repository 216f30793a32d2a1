import { RATINGS, type Rating } from '../../../src/domain/rating';
import type { Random } from '../random';
import { percent } from './figures';
import type { InsurerMade } from './insurers';
import type { Theme } from './themes';

/** How the insurers rated themselves for an item, in the order of the insurers. */
export type RatingsMade = readonly Rating[];

/** Ratings of all levels. */
export function makeRatings(insurers: readonly InsurerMade[], random: Random): RatingsMade {
  const given = insurers.map(() => random.pick(['◎', '○', '○', '○', '△', '×'] as const));
  return [...(['◎', '○', '△'] as const), ...given.slice(3)];
}

export const RATING_NAMES: Readonly<Record<Rating, string>> = {
  '◎': '達成できた',
  '○': '概ね達成できた',
  '△': '達成はやや不十分',
  '×': '達成は不十分',
};

/** The section on the insurers: the tally in words, and what they named. */
export function insurersText(ratings: RatingsMade, { issues }: Theme, random: Random): readonly string[] {
  const total = ratings.length;
  const counts = RATINGS.map((rating) => ({ rating, count: ratings.filter((one) => one === rating).length }));
  const said = counts.filter(({ count }) => count > 0);
  const tally = said.map(({ rating, count }) => `「${RATING_NAMES[rating]}」${count}（${percent(count, total)}％）`);
  const best = counts.filter(({ rating }) => rating === '◎' || rating === '○').reduce((so, { count }) => so + count, 0);
  const more =
    random.next() < 0.5
      ? [`・「達成できた」又は「概ね達成できた」と回答した保険者は、全体の${percent(best, total)}％であった。`]
      : [];
  return [`・${total}保険者中、${tally.join('、')}であった。`, ...more, ...issues.map((issue) => `・${issue}`)];
}
