import { rules } from '../../rule';
import { basicsBlank } from './basics-blank';
import { planPeriod } from './plan-period';
import { unknownPrefecture } from './unknown-prefecture';

/** What 基本情報 says. */
export const BASICS_RULES = rules({
  'basics-blank': basicsBlank,
  'unknown-prefecture': unknownPrefecture,
  'plan-period': planPeriod,
});
