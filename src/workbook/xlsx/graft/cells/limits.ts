import { a1, type Address } from '../../../../sheet/address';
import type { Entry } from '../../../port/edit';
import { refusals } from '../refusals';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** Refuses what no cell can hold. Throws Refusal 'text-changed'. */
export function refuseTooLong(sheet: string, at: Address, entry: Entry): void {
  const isTooLong =
    (entry.kind === 'text' && entry.text.length > LONGEST_TEXT) ||
    (entry.kind === 'formula' && entry.formula.length > LONGEST_FORMULA) ||
    (entry.kind === 'number' && !Number.isFinite(entry.number));
  if (isTooLong) throw refusals.changedText(sheet, a1(at));
}
