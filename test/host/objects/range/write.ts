import type { Json } from '../../hostObject';
import { cellsOf, isUnbounded, sizeOf } from '../area';
import type { Spot } from '../place';
import { grid } from '../read/grid';
import { refused } from '../../book/refused';
import { notServed } from '../refuse';

/**
 * Sets `values` or `formulas`: every entry is typed into its cell (excel-rules: 3. Typing).
 * excel-rules: range-unbounded, array-size, array-one-value, array-null. Each entry, null too, is refused on a protected sheet by the book (sheet-protected-null).
 */
export function write({ sheet, area }: Spot, value: Json, location: string): void {
  if (isUnbounded(area)) throw refused('InvalidArgument', location);
  const entries = grid(value, area, location);
  if ('one' in entries) {
    const { one } = entries;
    if (typeof one === 'string' && one.startsWith('=') && sizeOf(area) > 1) {
      throw notServed('one formula for several cells', location);
    }
    for (const { row, column } of cellsOf(area)) sheet.type(row, column, one);
    return;
  }
  entries.rows.forEach((row, i) => row.forEach((entry, j) => sheet.type(area.top + i, area.left + j, entry)));
}
