import type { BookSheet } from '../../book/book';
import type { HostObject } from '../../hostObject';
import type { Model } from '../model';
import { areaOn } from '../place';
import { isGiven } from '../read/values';
import { does } from '../does';
import { notServed } from '../refuse';

/** Excel.AutoFilter without criteria (excel-rules: autofilter, sheet-protected-format). */
export function autoFilter(model: Model, sheet: BookSheet): HostObject {
  return {
    type: 'AutoFilter',
    get: { Enabled: () => sheet.filter !== null },
    call: {
      Apply: does((range, column, criteria) => {
        if (isGiven(column) || isGiven(criteria)) throw notServed('criteria', 'AutoFilter.apply');
        sheet.filter = areaOn(sheet, range, 'AutoFilter.apply');
      }),
      Remove: does(() => {
        sheet.filter = null;
      }),
      // There are never criteria to clear.
      ClearCriteria: () => undefined,
      GetRangeOrNullObject: () => sheet.filter && model.range(sheet, sheet.filter),
    },
  };
}
