import type { Book, BookSheet } from '../../book/book';
import type { Argument, HostObject } from '../../hostObject';
import type { Model } from '../model';
import { isGiven, optionalFlag, text } from '../read/values';
import { refused } from '../../book/refused';

/** Excel.WorksheetCollection (excel-rules: sheet-get-missing, sheet-get-key, sheet-add-end). */
export function worksheets(model: Model): HostObject {
  const { book } = model;
  return {
    type: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => model.sheet(sheet)),
    index: (key) => {
      const sheet = findSheet(book, key, 'WorksheetCollection.getItem');
      if (sheet === undefined) throw refused('ItemNotFound', 'WorksheetCollection.getItem');
      return model.sheet(sheet);
    },
    call: {
      Add: (name) => model.sheet(book.addSheet(...(isGiven(name) ? [text(name, 'WorksheetCollection.add')] : []))),
      GetItemOrNullObject: (key) => {
        const sheet = findSheet(book, key, 'WorksheetCollection.getItemOrNullObject');
        return sheet === undefined ? null : model.sheet(sheet);
      },
      GetActiveWorksheet: () => model.sheet(book.activeSheet),
      GetCount: (visibleOnly) => {
        const isVisibleOnly = optionalFlag(visibleOnly, 'WorksheetCollection.getCount');
        return book.sheets.filter(({ visibility }) => !isVisibleOnly || visibility === 'visible').length;
      },
    },
  };
}

/** By id or, ignoring case, by name. */
export function findSheet(book: Book, key: Argument, location: string): BookSheet | undefined {
  const wanted = text(key, location);
  return book.sheets.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
}
