import type { Place } from '../domain/field';
import { elapsedBetween, pace, type Elapsed, type Pace } from '../domain/pace';
import type { NoRate, Part, Progress } from '../domain/progress';
import type { Rating } from '../domain/rating';
import type { Reading } from '../domain/reading';
import type { Indicator } from '../domain/report';
import { progressOfAll } from './progress';

/** An indicator as the view 進捗 shows it. */
export interface ProgressLine {
  readonly indicator: Indicator;
  readonly progress: Progress;
  /** Null where there is no 進捗率: nothing can be placed between baseline and target then. */
  readonly bar: Bar | null;
  /** How the 進捗率 compares with the time that is over; null where a period or the rate is not known. */
  readonly timing: { readonly elapsed: Elapsed; readonly pace: Pace } | null;
  /** What a person is to decide or to write before there is a rating; null where there is one. */
  readonly question: Question | null;
}

/** Places on a bar, from 0 at its left end to 1 at its right end. The latest value is a range where it was given as one. */
export interface Bar {
  readonly baseline: number;
  readonly target: number;
  readonly low: number;
  readonly high: number;
}

export type Question =
  /** The rate touches several levels. `hasCell`: the table has a column for the rating that a person adopts. */
  | {
      readonly kind: 'rating';
      readonly candidates: readonly Rating[];
      readonly place: Place;
      readonly hasCell: boolean;
    }
  /** There is no rate. `place`: the cell where something is missing or unclear. */
  | { readonly kind: 'rate'; readonly reason: NoRate; readonly place: Place };

/** All indicators in the order of their rows. */
export function progressLines(reading: Reading): readonly ProgressLine[] {
  return progressOfAll(reading).map(({ indicator, progress }) => ({
    indicator,
    progress,
    bar: barOf(progress),
    timing: timingOf(indicator, progress),
    question: questionOf(indicator, progress),
  }));
}

/** How many indicators have no method of their own or of the workbook, and the cell of the workbook's, if it has one. */
export function methodToChoose(reading: Reading): { readonly count: number; readonly place: Place | null } | null {
  const count = progressOfAll(reading).filter(({ progress }) => !progress.chosen).length;
  const { method } = reading.report.basics;
  return count === 0 ? null : { count, place: method.present ? method.place : null };
}

/** How far a bar goes before the baseline and beyond the target, in parts of the way between them. */
const LEAST = -0.5;
const MOST = 2;

function barOf({ rates }: Progress): Bar | null {
  const { progress: rate } = rates;
  if (rate.kind === 'none') return null;
  const [low, high] = [rate.low, rate.high].map((end) => Math.min(MOST, Math.max(LEAST, end.div(PERCENT).toNumber())));
  if (low === undefined || high === undefined) return null;
  const [from, to] = [Math.min(0, low), Math.max(1, high)];
  const at = (share: number) => (share - from) / (to - from);
  return { baseline: at(0), target: at(1), low: at(low), high: at(high) };
}

const PERCENT = 100;

function timingOf({ baseline, latest, target }: Indicator, { rates }: Progress): ProgressLine['timing'] {
  const { progress: rate } = rates;
  const [start, now, end] = [baseline.period.value, latest.period.value, target.period.value];
  if (rate.kind === 'none' || !start || !now || !end) return null;
  const elapsed = elapsedBetween(start, now, end);
  return elapsed && { elapsed, pace: pace(rate, elapsed) };
}

function questionOf(indicator: Indicator, { rate, rating, candidates }: Progress): Question | null {
  const { rating: adopted } = indicator;
  if (adopted.value !== null || rating !== null) return null;
  if (rate.kind === 'none') {
    return { kind: 'rate', reason: rate.reason, place: indicator[partOf(rate.reason)].value.place };
  }
  const hasCell = adopted.present;
  const place = hasCell ? adopted.place : indicator.latest.value.place;
  return { kind: 'rating', candidates, place, hasCell };
}

/** The figure at which a person should look. */
function partOf(reason: NoRate): Part {
  switch (reason.kind) {
    case 'missing':
    case 'unclear':
    case 'openBound':
    case 'belowZero':
      return reason.part;
    case 'latestZero':
    case 'unitConflict':
      return 'latest';
    case 'rangesMeet':
      return 'baseline';
    default:
      return 'target';
  }
}
