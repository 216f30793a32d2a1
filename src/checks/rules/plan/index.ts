import { rules } from '../../rule';
import { planDiffers } from './plan-differs';
import { planSumDiffers } from './plan-sum-differs';
import { targetUnreported } from './target-unreported';

/** What the plan sets against what is reported. */
export const PLAN_RULES = rules({
  'target-unreported': targetUnreported,
  'plan-differs': planDiffers,
  'plan-sum-differs': planSumDiffers,
});
