import type { Area } from '../../sheet/address';
import type { Choice } from '../../sheet/drawing';

/** Excel keeps the values of a list in one text of at most this many characters, parted by commas. */
const LONGEST_LIST = 255;

/** A drop-down list over the area, none where there are no values or Excel could not hold them. Others may be typed. */
export function choiceOver(area: Area, values: readonly string[]): readonly Choice[] {
  const fits = values.join(',').length <= LONGEST_LIST && values.every((value) => !value.includes(','));
  return values.length > 0 && fits ? [{ area, values, strict: false }] : [];
}
