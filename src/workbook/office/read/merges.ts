import { area, type Area } from '../../../sheet/address';

/** "'指標 (1)'!A1:B2": the sheet's name, quoted or not, and the area on it. */
const PLACE = /(?:^|,\s*)(?:'(?:[^']|'')*'|[^',!]+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/g;

/** The areas that an address of several ranges names: "指標!A1:B2, 指標!D1:D4". Single cells are no merges. */
export function areasOf(address: string): readonly Area[] {
  return [...address.matchAll(PLACE)]
    .map(([, place = '']) => area(place))
    .filter(({ top, left, bottom, right }) => top < bottom || left < right);
}
