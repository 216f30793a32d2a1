import type { BookSheet } from '../../book/book';
import type { HostObject } from '../../hostObject';
import type { Model } from '../model';
import { areaOn } from '../place';
import { isGiven } from '../read/values';
import { does } from '../does';
import { refused } from '../../book/refused';
import { notServed } from '../refuse';

/**
 * Excel.AutoFilter (excel-rules: autofilter, sheet-protected-format). Criteria are set by a test, as a person would;
 * clearing them where there are none is refused, as VBA's ShowAllData is (a choice, not documented).
 */
export function autoFilter(model: Model, sheet: BookSheet): HostObject {
  return {
    type: 'AutoFilter',
    get: { Enabled: () => sheet.filter !== null, IsDataFiltered: () => (sheet.filteredRows?.size ?? 0) > 0 },
    call: {
      Apply: does((range, column, criteria) => {
        if (isGiven(column) || isGiven(criteria)) throw notServed('criteria', 'AutoFilter.apply');
        sheet.filter = areaOn(sheet, range, 'AutoFilter.apply');
      }),
      Remove: does(() => {
        sheet.filter = null;
      }),
      ClearCriteria: does(() => {
        if (!sheet.filteredRows?.size) throw refused('InvalidOperation', 'AutoFilter.clearCriteria');
        sheet.filteredRows = new Set();
      }),
      GetRangeOrNullObject: () => sheet.filter && model.range(sheet, sheet.filter),
    },
  };
}
