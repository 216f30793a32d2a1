import type { Progress } from '../../../domain/progress';
import { ratingsOfInterval, type Rating, type Thresholds } from '../../../domain/rating';
import { thresholdCells, figureCells } from '../../grounds';
import type { Rule } from '../../rule';
import { groundOf, reasonColumn, unaskedLevels } from './judged';
import { progressesOf, rateFactsOf, type RateFacts } from './progress';

interface Facts {
  readonly name: string;
  readonly written: Rating;
  readonly rate: RateFacts;
  readonly candidates: readonly Rating[];
  readonly column: ReturnType<typeof reasonColumn>;
}

export const ratingDiffers: Rule<'rating-differs', Facts> = {
  code: 'rating-differs',
  severity: 'warning',
  reason: '記入した評価区分が計算値と違うときは、誤記か、説明を要する判断です。',
  source: '評価区分の決め方（基本情報の評価基準）',
  yieldsTo: ['excellent-not-met'],
  *run({ report }) {
    for (const [indicator, progress] of progressesOf(report)) {
      const { rating, name } = indicator;
      const rate = rateFactsOf(progress);
      if (!rate || rating.value === null || possible(progress, report.basics.thresholds).has(rating.value)) continue;
      yield {
        place: rating.place,
        value: rating.written,
        facts: {
          name: name.written,
          written: rating.value,
          rate,
          candidates: progress.candidates,
          column: reasonColumn(indicator),
        },
        restsOn: figureCells(indicator),
        under: thresholdCells(report),
        ...groundOf(indicator, progress, report.basics),
      };
    }
  },
};

/** The levels that the figures allow; while nobody has chosen a method, those of either. */
function possible({ chosen, candidates, rates, met }: Progress, thresholds: Thresholds): ReadonlySet<Rating> {
  if (chosen) return unaskedLevels(candidates, met);
  const ofEither = [rates.progress, rates.attainment].flatMap((rate) =>
    rate.kind === 'interval' ? ratingsOfInterval(rate.low, rate.high, thresholds) : [],
  );
  return unaskedLevels(ofEither, met);
}
