import type { Facts } from '../registry';
import { withI } from '../rules/text/colloquial';
import { withFullKana } from '../rules/text/half-width-kana';
import { withFullBrackets } from '../rules/text/mixed-bracket';
import { withoutControls } from '../rules/text/unprintable';
import { byLine } from './cell';
import { sixDigits } from './codes';
import type { FixersOf } from './fixer';
import { officialHeader } from './headers';
import { insurerAsListed, insurerAsUsual, itemAsListed } from './names';
import { numberFromText } from './numbers';

/** The rules some of whose findings can be corrected mechanically. What a person must decide is not among them. */
export const FIXERS: FixersOf<Facts> = {
  'number-as-text': numberFromText,
  'near-header': officialHeader,
  'unknown-item': itemAsListed,
  'unknown-insurer': insurerAsListed,
  'insurer-code': sixDigits,
  'spelling-drift': insurerAsUsual,
  'mixed-bracket': byLine(withFullBrackets),
  'half-width-kana': byLine(withFullKana),
  colloquial: byLine(withI),
  unprintable: byLine(withoutControls),
};
