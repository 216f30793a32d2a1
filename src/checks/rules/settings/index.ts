import { rules } from '../../rule';
import { unclearSetting } from './unclear-setting';

/** 設定: what people decided about the checks. @param codes of all other rules */
export function settingRules(codes: Iterable<string>) {
  return rules({ 'unclear-setting': unclearSetting(new Set([...codes, 'unclear-setting'])) });
}
