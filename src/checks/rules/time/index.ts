import { rules } from '../../rule';
import { eraDiffers } from './era-differs';
import { impossibleDate } from './impossible-date';
import { lastYearLeft } from './last-year-left';
import { outsideYear } from './outside-year';
import { periodKinds } from './period-kinds';
import { periodOrder } from './period-order';
import { roundOrder } from './round-order';
import { spanReversed } from './span-reversed';
import { titlePrefecture } from './title-prefecture';
import { titleYear } from './title-year';
import { weekdayDiffers } from './weekday-differs';
import { targetYear } from './target-year';
import { laterYear } from './later-year';
import { nextYearLeft } from './next-year-left';
import { dayOutsideYear } from './day-outside-year';

/** The year, the dates, and the titles that name year and place. */
export const TIME_RULES = rules({
  'title-year': titleYear,
  'title-prefecture': titlePrefecture,
  'last-year-left': lastYearLeft,
  'period-order': periodOrder,
  'period-kinds': periodKinds,
  'outside-year': outsideYear,
  'span-reversed': spanReversed,
  'round-order': roundOrder,
  'weekday-differs': weekdayDiffers,
  'impossible-date': impossibleDate,
  'era-differs': eraDiffers,
  'target-year': targetYear,
  'next-year-left': nextYearLeft,
  'later-year': laterYear,
  'day-outside-year': dayOutsideYear,
});
