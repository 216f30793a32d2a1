import { rules } from '../../rule';
import { fullMarkMissing } from './full-mark-missing';
import { planSumDiffers } from './plan-sum-differs';
import { targetUnreported } from './target-unreported';

/** What the plan sets against what is reported. */
export const PLAN_RULES = rules({
  'target-unreported': targetUnreported,
  'plan-sum-differs': planSumDiffers,
  'full-mark-missing': fullMarkMissing,
});
