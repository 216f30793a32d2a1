import type { HostObject } from '../../hostObject';
import { heightOf, sizeOf, widthOf } from '../area';
import type { Spot } from '../place';
import { fullAddress } from '../reference';

/** Where a range is and how large (Range.address, Range.cellCount in the reference). */
export function shape({ sheet, area }: Spot): NonNullable<HostObject['get']> {
  return {
    Address: () => fullAddress(sheet.name, area),
    RowIndex: () => area.top,
    ColumnIndex: () => area.left,
    RowCount: () => heightOf(area),
    ColumnCount: () => widthOf(area),
    CellCount: () => countable(sizeOf(area)),
  };
}

/** "This API will return -1 if the cell count exceeds 2^31-1" (Range.cellCount, RangeAreas.cellCount). */
export function countable(cells: number): number {
  return cells > 2 ** 31 - 1 ? -1 : cells;
}
