import { rules } from '../../rule';
import { indicatorDiffers } from './indicator-differs';
import { itemDropped } from './item-dropped';
import { itemRenamed } from './item-renamed';
import { latestNotUpdated } from './latest-not-updated';
import { textUnchanged } from './text-unchanged';

/** What is compared with last year's forms, where they stand in the workbook. */
export const LAST_YEAR_RULES = rules({
  'text-unchanged': textUnchanged,
  'latest-not-updated': latestNotUpdated,
  'indicator-differs': indicatorDiffers,
  'item-dropped': itemDropped,
  'item-renamed': itemRenamed,
});
