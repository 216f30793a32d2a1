import { rules } from '../../rule';
import { blankSection } from './blank-section';
import { unclosedBracket } from './unclosed-bracket';

export const TEXT_RULES = rules({
  'blank-section': blankSection,
  'unclosed-bracket': unclosedBracket,
});
