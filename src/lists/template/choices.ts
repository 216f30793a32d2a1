import type { Area } from '../../sheet/address';
import type { Choice } from '../../sheet/drawing';

/** A drop-down list over the area, none where there is nothing to offer. */
export function choiceOver(area: Area, values: readonly string[]): readonly Choice[] {
  return values.length > 0 ? [{ area, values }] : [];
}
