import { rules } from '../../rule';
import { aboveBelowWords } from './above-below-words';
import { directionWords } from './direction-words';
import { blankSection } from './blank-section';
import { colloquial } from './colloquial';
import { longCell } from './long-cell';
import { mixedBracket } from './mixed-bracket';
import { placeholder } from './placeholder';
import { spellingDrift } from './spelling-drift';
import { unclosedBracket } from './unclosed-bracket';
import { unprintable } from './unprintable';
import { numberingGap } from './numbering-gap';
import { sameTextTwice } from './same-text-twice';
import { referredElsewhere } from './referred-elsewhere';
import { contactInText } from './contact-in-text';
import { halfWidthKana } from './half-width-kana';
import { improvementWords } from './improvement-words';
import { trendWords } from './trend-words';
import { rareName } from './rare-name';
import { activityNameDiffers } from './activity-name-differs';

/** The texts of the document. */
export const TEXT_RULES = rules({
  'blank-section': blankSection,
  placeholder,
  'unclosed-bracket': unclosedBracket,
  'mixed-bracket': mixedBracket,
  'spelling-drift': spellingDrift,
  colloquial,
  unprintable,
  'long-cell': longCell,
  'half-width-kana': halfWidthKana,
  'contact-in-text': contactInText,
  'referred-elsewhere': referredElsewhere,
  'same-text-twice': sameTextTwice,
  'numbering-gap': numberingGap,
  'direction-words': directionWords,
  'above-below-words': aboveBelowWords,
  'improvement-words': improvementWords,
  'activity-name-differs': activityNameDiffers,
  'rare-name': rareName,
  'trend-words': trendWords,
});
