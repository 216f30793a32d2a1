import type { Rating } from '../../../domain/rating';
import { thresholdCells, figureCells } from '../../grounds';
import type { Rule } from '../../rule';
import { progressesOf, rateFactsOf, type RateFacts } from './progress';

interface Facts {
  readonly name: string;
  readonly rate: RateFacts;
  readonly candidates: readonly Rating[];
}

export const undecidedRating: Rule<'undecided-rating', Facts> = {
  code: 'undecided-rating',
  severity: 'warning',
  reason: '値が範囲で示されると評価区分が一つに決まらず、人が決めなければなりません。',
  source: '評価区分の決め方（範囲の両端が同じ区分のときだけ計算で決まる）',
  yieldsTo: ['range-reversed'],
  *run({ report }) {
    for (const [indicator, progress] of progressesOf(report)) {
      const rate = rateFactsOf(progress);
      if (!rate || progress.candidates.length < 2 || indicator.rating.value !== null) continue;
      const { written, place } = indicator.latest.value;
      const facts = { name: indicator.name.written, rate, candidates: progress.candidates };
      yield { place, value: written, facts, restsOn: figureCells(indicator), under: thresholdCells(report) };
    }
  },
};
