import type { Splice } from '../../xml/splice';
import { withoutAsides } from '../../xml/asides';
import { sharedFormula } from '../../read/formula';
import { escapeMarkup } from '../../xml/text';
import type { Address } from '../../../../sheet/address';
import type { SharedFormula, SheetPlaces } from './places';

/**
 * Gives their own formulas to cells that share the formula of a cell which loses it, in the order of the part, one when
 * it is asked for: a million cells may share one.
 * @param isOverwritten cells whose elements are replaced anyway
 */
export function* unshared(
  xml: string,
  { shared, prefix }: SheetPlaces,
  isOverwritten: (at: Address) => boolean,
): Iterable<Splice> {
  /** By their indexes: where several cells give a formula to share, the last one before a cell counts, as in reading. */
  const masters = new Map<string, Master>();
  for (const one of shared) {
    if (one.hasText) masters.set(one.index, masterOf(xml, one, isOverwritten(one.at)));
    const master = masters.get(one.index);
    if (one.hasText || !master?.isLost || isOverwritten(one.at)) continue;
    const { from, to } = one;
    yield { from, to, text: `<${prefix}f>${escapeMarkup(master.formulaAt(one.at))}</${prefix}f>` };
  }
}

interface Master {
  readonly isLost: boolean;
  readonly formulaAt: (at: Address) => string;
}

function masterOf(xml: string, master: SharedFormula, isLost: boolean): Master {
  return { isLost, formulaAt: isLost ? sharedFormula(formulaText(xml, master), master.at) : () => '' };
}

function formulaText(xml: string, { from, to }: SharedFormula): string {
  const element = xml.slice(from, to);
  return withoutAsides(element.slice(element.indexOf('>') + 1, element.lastIndexOf('<')));
}
