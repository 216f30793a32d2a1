import type { HostObject } from '../../hostObject';
import type { Spot } from '../place';
import { flag } from '../read/values';

/** Range.rowHidden and Range.columnHidden: true or false for all, null where they differ (the reference). */
export function hiddenLines({ sheet, area }: Spot): Pick<HostObject, 'get' | 'set'> {
  const { top, left, bottom, right } = area;
  return {
    get: {
      RowHidden: () => allOrNone(sheet.hiddenRows, top, bottom),
      ColumnHidden: () => allOrNone(sheet.hiddenColumns, left, right),
    },
    set: {
      RowHidden: (value) => sheet.hideRows(top, bottom, flag(value, 'Range.rowHidden')),
      ColumnHidden: (value) => sheet.hideColumns(left, right, flag(value, 'Range.columnHidden')),
    },
  };
}

function allOrNone(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  const count = [...hidden].filter((line) => line >= first && line <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}
