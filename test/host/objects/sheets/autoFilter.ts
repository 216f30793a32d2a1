import type { BookSheet } from '../../book/book';
import type { HostObject } from '../../hostObject';
import type { Model } from '../model';
import { areaOn } from '../place';
import { isGiven } from '../read/values';
import { notServed, refusal } from '../refuse';
import { does } from '../does';

/** Excel.AutoFilter without criteria (excel-rules: autofilter, sheet-protected-format). */
export function autoFilter(model: Model, sheet: BookSheet): HostObject {
  const unlocked = (location: string) => {
    if (sheet.isProtected) throw refusal('AccessDenied', location);
  };
  return {
    type: 'AutoFilter',
    get: { Enabled: () => sheet.filter !== null },
    call: {
      Apply: does((range, column, criteria) => {
        if (isGiven(column) || isGiven(criteria)) throw notServed('criteria', 'AutoFilter.apply');
        const area = areaOn(sheet, range, 'AutoFilter.apply');
        unlocked('AutoFilter.apply');
        sheet.filter = area;
      }),
      Remove: does(() => {
        unlocked('AutoFilter.remove');
        sheet.filter = null;
      }),
      ClearCriteria: does(() => unlocked('AutoFilter.clearCriteria')),
      GetRangeOrNullObject: () => sheet.filter && model.range(sheet, sheet.filter),
    },
  };
}
