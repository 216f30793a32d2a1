import type { Area } from '../../../../src/sheet/address';
import type { BookSheet } from '../../book/book';
import type { HostObject } from '../../hostObject';
import { rangeFormat } from '../format/rangeFormat';
import { guarded } from '../guarded';
import type { Model } from '../model';
import { remember } from '../place';
import { actions } from './actions';
import { contents } from './contents';
import { dataValidation } from './dataValidation';
import { hiddenLines } from './hiddenLines';
import { hyperlinkOf, setHyperlink } from './hyperlink';
import { parts } from './parts';
import { properties } from './properties';
import { shape } from './shape';
import { goneReference } from '../refuse';

/** Excel.Range: one rectangle of cells (https://learn.microsoft.com/javascript/api/excel/excel.range). */
export function rangeObject(model: Model, sheet: BookSheet, area: Area): HostObject {
  const { book } = model;
  const spot = { sheet, area };
  const place = { sheet, areas: [area] };
  const hidden = hiddenLines(spot);
  const cells = contents(spot, book.dates);
  const object: HostObject = {
    type: 'Range',
    referable: true,
    get: { ...shape(spot), ...hidden.get, ...cells.get, Hyperlink: () => hyperlinkOf(spot) },
    set: { ...hidden.set, ...cells.set, Hyperlink: (value) => setHyperlink(spot, value) },
    nav: {
      Format: () => rangeFormat(place),
      DataValidation: () => dataValidation(place),
      Worksheet: () => model.sheet(sheet),
    },
    call: { ...parts(model, spot), ...actions(model, spot), ...properties(spot) },
  };
  return remember(
    guarded(object, () => {
      if (!book.sheets.includes(sheet)) throw goneReference('Range');
    }),
    place,
  );
}
