import type { BookSheet } from '../../book/book';
import type { HostObject } from '../../hostObject';
import { WHOLE_SHEET } from '../area';
import type { Model } from '../model';
import { isGiven, whole } from '../read/values';
import { does } from '../does';

/** Excel.WorksheetFreezePanes: rows only (excel-rules: freeze, freeze-view). */
export function freezePanes(model: Model, sheet: BookSheet): HostObject {
  return {
    type: 'WorksheetFreezePanes',
    call: {
      FreezeRows: does((count) => {
        sheet.frozenRows = isGiven(count) ? whole(count, 0, 'WorksheetFreezePanes.freezeRows') : 1;
      }),
      Unfreeze: does(() => {
        sheet.frozenRows = 0;
      }),
      GetLocationOrNullObject: () =>
        sheet.frozenRows === 0 ? null : model.range(sheet, { ...WHOLE_SHEET, bottom: sheet.frozenRows - 1 }),
    },
  };
}
