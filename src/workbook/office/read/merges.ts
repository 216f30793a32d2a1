import { area, columnOf, MAX_COLUMNS, MAX_ROWS, type Area } from '../../../sheet/address';

/** "'指標 (1)'!A1:B2": the sheet's name, quoted or not, and the area on it. */
const PLACE = /(?:^|,\s*)(?:'(?:[^']|'')*'|[^',!]+)!([$A-Z\d]+(?::[$A-Z\d]+)?)/g;

/** The areas that an address of several ranges names: "指標!A1:B2, 指標!D1:D4". Single cells are no merges. */
export function areasOf(address: string): readonly Area[] {
  return [...address.matchAll(PLACE)]
    .map(([, place = '']) => placeOf(place))
    .filter(({ top, left, bottom, right }) => top < bottom || left < right);
}

/** Whole rows are told as "2:3", whole columns as "B:C" (Range.getEntireRow and getEntireColumn in the reference). */
function placeOf(place: string): Area {
  const [first = '', last = first] = place.replaceAll('$', '').split(':');
  if (/^\d+$/.test(first)) return { top: Number(first) - 1, left: 0, bottom: Number(last) - 1, right: MAX_COLUMNS - 1 };
  if (/^[A-Z]+$/.test(first)) return { top: 0, left: columnOf(first), bottom: MAX_ROWS - 1, right: columnOf(last) };
  return area(place);
}
