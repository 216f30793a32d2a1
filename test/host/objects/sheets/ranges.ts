import type { Area } from '../../../../src/sheet/address';
import type { BookSheet } from '../../book/book';
import type { HostObject } from '../../hostObject';
import { isOnSheet, oneCell, WHOLE_SHEET } from '../area';
import type { Model } from '../model';
import { areaOn, placeOn } from '../place';
import { isGiven, optionalFlag, whole } from '../read/values';
import { refused } from '../../book/refused';

/** The members of Worksheet that give ranges. */
export function ranges(model: Model, sheet: BookSheet): NonNullable<HostObject['call']> {
  const range = (area: Area) => model.range(sheet, area);
  const used = (valuesOnly: boolean) => sheet.usedArea(valuesOnly);
  return {
    GetRange: (address) => range(isGiven(address) ? areaOn(sheet, address, 'Worksheet.getRange') : WHOLE_SHEET),
    GetRanges: (addresses) => {
      if (!isGiven(addresses)) return model.areas(sheet, [WHOLE_SHEET]);
      return model.areas(sheet, placeOn(sheet, addresses, 'Worksheet.getRanges').areas);
    },
    GetRangeByIndexes: (row, column, rows, columns) => {
      const location = 'Worksheet.getRangeByIndexes';
      const [top, left] = [whole(row, 0, location), whole(column, 0, location)];
      const bottom = top + whole(rows, 1, location) - 1;
      const area = { top, left, bottom, right: left + whole(columns, 1, location) - 1 };
      if (!isOnSheet(area)) throw refused('InvalidArgument', location);
      return range(area);
    },
    // excel-rules: used-range, used-range-blank
    GetUsedRange: (valuesOnly) =>
      range(used(optionalFlag(valuesOnly, 'Worksheet.getUsedRange')) ?? oneCell({ row: 0, column: 0 })),
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const area = used(optionalFlag(valuesOnly, 'Worksheet.getUsedRangeOrNullObject'));
      return area && range(area);
    },
  };
}
