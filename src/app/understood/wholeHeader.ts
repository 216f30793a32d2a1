import type { Place } from '../../domain/field';
import { contains, type Area } from '../../sheet/address';
import { cellAt, type Sheet } from '../../sheet/sheet';

/**
 * The whole header over a column, groups first, its lines joined by a space: 「県のまとめ 数値」.
 * @param area of the table, whose first row is the first of its headers; @param place the header's lowest cell
 */
export function wholeHeader(sheet: Sheet, area: Area, { at }: Place): string {
  const lines = Array.from({ length: at.row - area.top + 1 }, (_, down) => {
    const own = { row: area.top + down, column: at.column };
    const merge = sheet.merges.find((one) => contains(one, own));
    const from = merge ? { row: merge.top, column: merge.left } : own;
    return { from, text: cellAt(sheet, from)?.shown.replace(/\s+/g, ' ').trim() ?? '' };
  });
  const told = lines.filter(
    ({ from, text }, line) => text !== '' && !lines.slice(0, line).some((one) => one.from.row === from.row),
  );
  return told.map(({ text }) => text).join(' ');
}
