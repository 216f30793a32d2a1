import { a1Area, type Area } from '../../../sheet/address';

/**
 * Characters of one list of addresses. Excel takes 8,192 at most, and lists of about that length have failed
 * (excel-rules: address-length), so they are cut far below.
 */
export const LONGEST_LIST = 2_000;

/** The areas as lists of addresses, "A1:B2,C5", none longer than Excel surely takes. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  let list = '';
  for (const area of areas) {
    const address = a1Area(area);
    if (list !== '' && list.length + 1 + address.length > LONGEST_LIST) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}
