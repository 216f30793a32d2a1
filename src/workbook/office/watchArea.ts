import { columnOf, MAX_COLUMNS, MAX_ROWS, type Area } from '../../sheet/address';

const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/;

/**
 * The area that an event's address names: "G5", "A1:B2", whole columns "A:A", whole rows "3:5". null, for the whole
 * sheet, where there are several areas, where cells were inserted or deleted, which moves what lies beyond, and for
 * anything else.
 */
export function changedArea({
  address,
  changeType,
}: Pick<Excel.WorksheetChangedEventArgs, 'address' | 'changeType'>): Area | null {
  if (changeType !== 'RangeEdited') return null;
  const [from = '', to = from, ...more] = address.slice(address.lastIndexOf('!') + 1).split(':');
  const [first, last] = [CORNER.exec(from), CORNER.exec(to)];
  if (!first?.[0] || !last?.[0] || more.length > 0) return null;
  const area = {
    top: first[2] === undefined ? 0 : Number(first[2]) - 1,
    left: first[1] === undefined ? 0 : columnOf(first[1]),
    bottom: last[2] === undefined ? MAX_ROWS - 1 : Number(last[2]) - 1,
    right: last[1] === undefined ? MAX_COLUMNS - 1 : columnOf(last[1]),
  };
  return area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : null;
}
