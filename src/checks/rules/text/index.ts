import { rules } from '../../rule';
import { blankSection } from './blank-section';
import { colloquial } from './colloquial';
import { longCell } from './long-cell';
import { mixedBracket } from './mixed-bracket';
import { placeholder } from './placeholder';
import { spellingDrift } from './spelling-drift';
import { unclosedBracket } from './unclosed-bracket';
import { unprintable } from './unprintable';

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
});
