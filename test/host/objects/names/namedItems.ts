import type { BookNames } from '../../book/book';
import type { Argument, HostObject } from '../../hostObject';
import { isHostObject } from '../../hostObject';
import type { Model } from '../model';
import { spotNear } from '../place';
import { isGiven, text } from '../read/values';
import { absoluteAddress } from '../reference';
import { idOf, namedItem, type Scope } from './namedItem';
import { refused } from '../../book/refused';

/** Excel.NamedItemCollection of the workbook or of a sheet (excel-rules: name-scope, name-hidden-listed). */
export function namedItems(model: Model, names: BookNames, scope: Scope): HostObject {
  const find = (key: Argument, location: string) => byKey(names, scope, text(key, location));
  return {
    type: 'NamedItemCollection',
    items: () => names.all().map((name) => namedItem({ names, name, scope, isByName: false })),
    index: (key) => {
      const item = find(key, 'NamedItemCollection.getItem');
      if (item === null) throw refused('ItemNotFound', 'NamedItemCollection.getItem');
      return item;
    },
    call: {
      GetCount: () => names.all().length,
      GetItemOrNullObject: (key) => find(key, 'NamedItemCollection.getItemOrNullObject'),
      Add: (name, reference, comment) => {
        const location = 'NamedItemCollection.add';
        const note = isGiven(comment) ? text(comment, location) : '';
        const added = names.add(text(name, location), formula(model, reference, location));
        added.comment = note;
        return namedItem({ names, name: added, scope, isByName: false });
      },
    },
  };
}

/** By the id that an item reports, or by its name. */
function byKey(names: BookNames, scope: Scope, key: string): HostObject | null {
  const known = names.all().find((name) => idOf(scope, name) === key);
  const name = known ?? names.find(key);
  return name === undefined ? null : namedItem({ names, name, scope, isByName: known === undefined });
}

/** excel-rules: name-reference. */
function formula(model: Model, reference: Argument, location: string): string {
  if (isHostObject(reference)) {
    const { sheet, area } = spotNear(model.book.activeSheet, reference, location);
    return `=${absoluteAddress(sheet.name, area)}`;
  }
  return text(reference, location);
}
