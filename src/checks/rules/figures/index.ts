import { rules } from '../../rule';
import { changeDiffers } from './programmes/change-differs';
import { figureInTextDiffers } from './indicators/figure-in-text-differs';
import { levelDoubled } from './programmes/level-doubled';
import { levelsIncomplete } from './programmes/levels-incomplete';
import { numeratorsDiffer } from './programmes/numerators-differ';
import { rateDiffers } from './rate-differs';
import { sameShareTwice } from './programmes/same-share-twice';
import { scoreOverFull } from './scores/score-over-full';
import { seriesUnits } from './series-units';
import { shareDiffers } from './programmes/share-differs';
import { shareImpossible } from './programmes/share-impossible';
import { sumDiffers } from './sum-differs';
import { pointsDiffer } from './points-differ';
import { textSumDiffers } from './text-sum-differs';
import { yearMissing } from './programmes/year-missing';
import { textCountDiffers } from './activities/text-count-differs';
import { textDateDiffers } from './activities/text-date-differs';
import { textParticipantsDiffer } from './activities/text-participants-differ';
import { countKindsDiffer } from './activities/count-kinds-differ';
import { indicatorShareDiffers } from './programmes/indicator-share-differs';
import { timesOdd } from './activities/times-odd';
import { activityDoubled } from './activities/activity-doubled';
import { pointsOrPercent } from './points-or-percent';
import { tallyMost } from './tally-most';
import { tallyDiffers } from './tally-differs';
import { sharesNotWhole } from './programmes/shares-not-whole';
import { scoreInTextDiffers } from './scores/score-in-text-differs';
import { targetWithoutFullMark } from './scores/target-without-full-mark';
import { fullMarkMissing } from './scores/full-mark-missing';
import { fullMarkUnchanged } from './scores/full-mark-unchanged';
import { figureYearDiffers } from './indicators/figure-year-differs';
import { growthDiffers } from './growth-differs';
import { meanDiffers } from './mean-differs';

/** Figures against the figures they follow from. */
export const FIGURE_RULES = rules({
  'rate-differs': rateDiffers,
  'sum-differs': sumDiffers,
  'text-sum-differs': textSumDiffers,
  'points-differ': pointsDiffer,
  'share-differs': shareDiffers,
  'change-differs': changeDiffers,
  'indicator-share-differs': indicatorShareDiffers,
  'share-impossible': shareImpossible,
  'same-share-twice': sameShareTwice,
  'numerators-differ': numeratorsDiffer,
  'levels-incomplete': levelsIncomplete,
  'year-missing': yearMissing,
  'level-doubled': levelDoubled,
  'score-over-full': scoreOverFull,
  'text-count-differs': textCountDiffers,
  'series-units': seriesUnits,
  'figure-in-text-differs': figureInTextDiffers,
  'text-date-differs': textDateDiffers,
  'text-participants-differ': textParticipantsDiffer,
  'count-kinds-differ': countKindsDiffer,
  'activity-doubled': activityDoubled,
  'times-odd': timesOdd,
  'points-or-percent': pointsOrPercent,
  'tally-differs': tallyDiffers,
  'tally-most': tallyMost,
  'shares-not-whole': sharesNotWhole,
  'score-in-text-differs': scoreInTextDiffers,
  'target-without-full-mark': targetWithoutFullMark,
  'full-mark-missing': fullMarkMissing,
  'full-mark-unchanged': fullMarkUnchanged,
  'figure-year-differs': figureYearDiffers,
  'growth-differs': growthDiffers,
  'mean-differs': meanDiffers,
});
