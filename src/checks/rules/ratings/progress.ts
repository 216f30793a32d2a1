import { progressOf, roundRate, type Progress } from '../../../domain/progress';
import type { Indicator, Report } from '../../../domain/report';
import { oncePer } from '../../memo';

/** The progress of every indicator, computed once for all rules. */
export const progressesOf: (report: Report) => readonly (readonly [Indicator, Progress])[] = oncePer((report) =>
  report.indicators.map((indicator) => [indicator, progressOf(indicator, report.basics)] as const),
);

/** A rate for facts: its method and both ends in percent. */
export interface RateFacts {
  readonly method: Progress['method'];
  readonly low: string;
  readonly high: string;
}

/** The facts of a rate; null where there is none. */
export function rateFactsOf({ method, rate }: Progress): RateFacts | null {
  return rate.kind === 'interval' ? { method, low: roundRate(rate.low), high: roundRate(rate.high) } : null;
}
