import { rules } from '../../rule';
import { changeDiffers } from './change-differs';
import { figureInTextDiffers } from './figure-in-text-differs';
import { levelDoubled } from './level-doubled';
import { levelsIncomplete } from './levels-incomplete';
import { numeratorsDiffer } from './numerators-differ';
import { rateDiffers } from './rate-differs';
import { sameShareTwice } from './same-share-twice';
import { scoreOverFull } from './score-over-full';
import { seriesUnits } from './series-units';
import { shareDiffers } from './share-differs';
import { shareImpossible } from './share-impossible';
import { sumDiffers } from './sum-differs';
import { pointsDiffer } from './points-differ';
import { textSumDiffers } from './text-sum-differs';
import { yearMissing } from './year-missing';
import { textCountDiffers } from './text-count-differs';
import { textDateDiffers } from './text-date-differs';
import { textParticipantsDiffer } from './text-participants-differ';
import { countKindsDiffer } from './count-kinds-differ';
import { indicatorShareDiffers } from './indicator-share-differs';
import { timesOdd } from './times-odd';
import { activityDoubled } from './activity-doubled';
import { pointsOrPercent } from './points-or-percent';
import { tallyMost } from './tally-most';
import { tallyDiffers } from './tally-differs';
import { sharesNotWhole } from './shares-not-whole';
import { scoreInTextDiffers } from './score-in-text-differs';
import { targetWithoutFullMark } from './target-without-full-mark';
import { fullMarkMissing } from './full-mark-missing';
import { fullMarkUnchanged } from './full-mark-unchanged';
import { figureYearDiffers } from './figure-year-differs';
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
