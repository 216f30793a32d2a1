import type { Area } from '../../../../src/sheet/address';
import type { BookSheet } from '../../book/book';
import type { HostObject } from '../../hostObject';
import { sizeOf } from '../area';
import { rangeFormat } from '../format/rangeFormat';
import { guarded } from '../guarded';
import type { Model } from '../model';
import { remember, type Place } from '../place';
import { whole } from '../read/values';
import { fullAddress } from '../reference';
import { clear } from './actions';
import { dataValidation } from './dataValidation';
import { countable } from './shape';
import { does } from '../does';
import { refused } from '../../book/refused';
import { goneReference } from '../refuse';

/** Excel.RangeAreas: several rectangles of one sheet (https://learn.microsoft.com/javascript/api/excel/excel.rangeareas). */
export function areasObject(model: Model, sheet: BookSheet, areas: readonly Area[]): HostObject {
  const place: Place = { sheet, areas };
  const object: HostObject = {
    type: 'RangeAreas',
    referable: true,
    get: {
      Address: () => areas.map((area) => fullAddress(sheet.name, area)).join(', '),
      AreaCount: () => areas.length,
      CellCount: () => countable(areas.reduce((sum, area) => sum + sizeOf(area), 0)),
    },
    nav: {
      Areas: () => collection(model, place),
      Format: () => rangeFormat(place),
      DataValidation: () => dataValidation(place),
      Worksheet: () => model.sheet(sheet),
    },
    call: { Clear: does((applyTo) => clear(place, applyTo, 'RangeAreas.clear')) },
  };
  return remember(
    guarded(object, () => {
      if (!model.book.sheets.includes(sheet)) throw goneReference('RangeAreas');
    }),
    place,
  );
}

function collection(model: Model, { sheet, areas }: Place): HostObject {
  return {
    type: 'RangeCollection',
    items: () => areas.map((area) => model.range(sheet, area)),
    call: {
      GetCount: () => areas.length,
      GetItemAt: (index) => {
        const area = areas[whole(index, 0, 'RangeCollection.getItemAt')];
        if (area === undefined) throw refused('InvalidArgument', 'RangeCollection.getItemAt');
        return model.range(sheet, area);
      },
    },
  };
}
