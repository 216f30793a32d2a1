import type { Splice } from '../../xml/splice';
import { withoutAsides } from '../../xml/asides';
import { shiftFormula } from '../../read/formula';
import { escapeMarkup } from '../../xml/text';
import type { Address } from '../../../../sheet/address';
import type { SharedFormula, SheetPlaces } from './places';

/**
 * Gives their own formulas to cells that share the formula of a cell which loses it.
 * @param isOverwritten cells whose elements are replaced anyway
 */
export function unshared(
  xml: string,
  { shared, prefix }: SheetPlaces,
  isOverwritten: (at: Address) => boolean,
): readonly Splice[] {
  const lost = shared.filter((one) => one.hasText && isOverwritten(one.at));
  return lost.flatMap((master) => {
    const text = formulaText(xml, master);
    return shared
      .filter((one) => one.index === master.index && !one.hasText && !isOverwritten(one.at))
      .map(({ from, to, at }): Splice => {
        const formula = escapeMarkup(shiftFormula(text, master.at, at));
        return { from, to, text: `<${prefix}f>${formula}</${prefix}f>` };
      });
  });
}

function formulaText(xml: string, { from, to }: SharedFormula): string {
  const element = xml.slice(from, to);
  return withoutAsides(element.slice(element.indexOf('>') + 1, element.lastIndexOf('<')));
}
