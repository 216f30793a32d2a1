import { fiscalYearOf } from '../../../domain/notation';
import { elapsedBetween, pace } from '../../../domain/pace';
import type { Progress } from '../../../domain/progress';
import { RATINGS, type Rating } from '../../../domain/rating';
import type { Basics, Indicator } from '../../../domain/report';

/** What lets a rating stand beside figures that say otherwise; the finding is then 参考. */
export interface Ground {
  readonly explained?: string;
  readonly borneOut?: string;
}

/** What a person wrote of a rating, or that half-way to the target the years that are over bear it out. */
export function groundOf(indicator: Indicator, progress: Progress, { fiscalYear }: Basics): Ground {
  const explained = explanationOf(indicator);
  if (explained !== '') return { explained };
  if (fiscalYear.value === null || !keepsPace(indicator, progress, fiscalYear.value)) return {};
  return { borneOut: `目標の年次は『${indicator.target.period.written}』で、経過した年数に見合う進捗である` };
}

/** The ground that all have: nobody need ask where every single one is told. */
export function commonGround(grounds: readonly Ground[]): Ground {
  const [first] = grounds;
  return first && grounds.every(({ explained, borneOut }) => explained ?? borneOut) ? first : {};
}

/** Where a table has no column for the reason, its notes are the place for it. */
function explanationOf({ reason, note }: Indicator): string {
  return reason.present || !OF_RATING.test(note.written) ? reason.written : note.written;
}

const OF_RATING = /評価|判断|未達|未実施|届|及ば|上回|下回|見込|予定/;

/** The column in which a person would write why a rating stands. */
export const reasonColumn = ({ reason, note }: Indicator): '評価の理由' | '注記' =>
  reason.present || !note.present ? '評価の理由' : '注記';

/** 40 % after one of three years: the target is not due in the year evaluated, and nothing is behind. */
function keepsPace({ baseline, latest, target }: Indicator, { rates }: Progress, evaluated: number): boolean {
  const [start, now, end] = [baseline.period.value, latest.period.value, target.period.value];
  if (rates.progress.kind === 'none' || !start || !now || !end) return false;
  const elapsed = elapsedBetween(start, now, end);
  const isDue = (fiscalYearOf(end)?.to ?? evaluated) <= evaluated;
  return elapsed !== null && !isDue && pace(rates.progress, elapsed) === 'onTrack';
}

/**
 * The levels that nobody need ask about. Where the rate gives ◎ but the target is not surely met, ○ says so: whoever
 * writes ◎ there is asked, so that whoever writes ○ is not asked as well.
 */
export function unaskedLevels(computed: readonly Rating[], met: Progress['met']): ReadonlySet<Rating> {
  const [best, next] = RATINGS;
  const lower = next !== undefined && best !== undefined && met !== 'yes' && computed.includes(best) ? [next] : [];
  return new Set([...computed, ...lower]);
}
