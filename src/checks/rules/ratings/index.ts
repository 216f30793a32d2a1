import { rules } from '../../rule';
import { targetWords } from './target-words';
import { ratingsAlike } from './ratings-alike';
import { itemRatingDiffers } from './item-rating-differs';
import { textRatingDiffers } from './text-rating-differs';
import { excellentItemNotMet } from './excellent-item-not-met';
import { excellentNotMet } from './excellent-not-met';
import { loneRating } from './lone-rating';
import { methodNotChosen } from './method-not-chosen';
import { ratingDiffers } from './rating-differs';
import { thresholdsDisorder } from './thresholds-disorder';
import { undecidedRating } from './undecided-rating';

/** What was concluded from the figures. */
export const RATING_RULES = rules({
  'method-not-chosen': methodNotChosen,
  'thresholds-disorder': thresholdsDisorder,
  'undecided-rating': undecidedRating,
  'rating-differs': ratingDiffers,
  'excellent-not-met': excellentNotMet,
  'excellent-item-not-met': excellentItemNotMet,
  'lone-rating': loneRating,
  'text-rating-differs': textRatingDiffers,
  'item-rating-differs': itemRatingDiffers,
  'ratings-alike': ratingsAlike,
  'target-words': targetWords,
});
