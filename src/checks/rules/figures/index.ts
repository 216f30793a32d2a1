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

/** Figures against the figures they follow from. */
export const FIGURE_RULES = rules({
  'rate-differs': rateDiffers,
  'sum-differs': sumDiffers,
  'text-sum-differs': textSumDiffers,
  'points-differ': pointsDiffer,
  'share-differs': shareDiffers,
  'change-differs': changeDiffers,
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
});
