import { rules } from '../../rule';
import { blankValue } from './blank-value';
import { directionAtOdds } from './direction-at-odds';
import { duplicateIndicator } from './duplicate-indicator';
import { missingFigure } from './missing-figure';
import { rangeReversed } from './range-reversed';
import { staleLatest } from './stale-latest';
import { targetMetAtBaseline } from './target-met-at-baseline';
import { unitConflict } from './unit-conflict';
import { unitMissing } from './unit-missing';
import { slippedDigit } from './slipped-digit';
import { seriesGap } from './series-gap';
import { latestAhead } from './latest-ahead';
import { samePeriod } from './same-period';
import { targetYearOdd } from './target-year-odd';
import { rateOver100 } from './rate-over-100';

/** The figures of the indicators. */
export const INDICATOR_RULES = rules({
  'blank-value': blankValue,
  'missing-figure': missingFigure,
  'duplicate-indicator': duplicateIndicator,
  'range-reversed': rangeReversed,
  'unit-conflict': unitConflict,
  'target-met-at-baseline': targetMetAtBaseline,
  'direction-at-odds': directionAtOdds,
  'stale-latest': staleLatest,
  'latest-ahead': latestAhead,
  'same-period': samePeriod,
  'unit-missing': unitMissing,
  'slipped-digit': slippedDigit,
  'series-gap': seriesGap,
  'rate-over-100': rateOver100,
  'target-year-odd': targetYearOdd,
});
