import type { Severity } from './finding';
import type { Met } from './met';
import { roundRate, type Rate } from './rate';
import type { Progress } from './progress';
import type { Direction, Method } from './report';

/** The names people know our states by, for lists, messages and the command line. */
export const METHOD_NAMES: Readonly<Record<Method, string>> = { progress: '進捗率', attainment: '達成率' };
export const DIRECTION_NAMES: Readonly<Record<Direction, string>> = { up: '増加', down: '減少', keep: '維持' };
export const MET_NAMES: Readonly<Record<Met, string>> = { yes: '達成', no: '未達成', undecided: '判定できません' };
export const DEGREES: Readonly<Record<Severity, string>> = { error: '要修正', warning: '要確認', info: '参考' };

/** A rate as people read it: "83.80", for an interval "2.94～141.18", "－" where there is none. */
export function rateText(rate: Rate): string {
  if (rate.kind === 'none') return '－';
  const [low, high] = [roundRate(rate.low), roundRate(rate.high)];
  return low === high ? low : `${low}～${high}`;
}

/** The computed 参考評価, or 判定保留 with every level the interval touches. */
export function ratingText({ rating, candidates }: Pick<Progress, 'rating' | 'candidates'>): string {
  if (rating !== null) return rating;
  return candidates.length > 0 ? `判定保留（${candidates.join('・')}）` : '－';
}
