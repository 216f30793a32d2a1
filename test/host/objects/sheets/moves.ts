import type { Book, BookSheet } from '../../book/book';
import type { Argument, HostObject } from '../../hostObject';
import { isHostObject } from '../../hostObject';
import type { Model } from '../model';
import { choice, isGiven } from '../read/values';
import { findSheet } from './worksheets';
import { does } from '../does';
import { refused } from '../../book/refused';

/** Copying, deleting and showing of a sheet. */
export function moves(model: Model, sheet: BookSheet): NonNullable<HostObject['call']> {
  const { book } = model;
  return {
    Activate: does(() => book.activate(sheet)),
    Delete: does(() => book.deleteSheet(sheet)),
    Copy: (type, relativeTo) => model.sheet(book.copySheet(sheet, position(book, type, relativeTo))),
    // How the client finds a copy again.
    _GetAnotherWorksheetById: (id) => {
      const other = findSheet(book, id, 'Worksheet._GetAnotherWorksheetById');
      if (other === undefined) throw refused('ItemNotFound', 'Worksheet._GetAnotherWorksheetById');
      return model.sheet(other);
    },
  };
}

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Where the copy goes, as WorksheetPositionType says: "None", the default, is the beginning (Worksheet.copy). */
function position(book: Book, type: Argument, relativeTo: Argument): number {
  const kind = isGiven(type) ? choice(type, POSITIONS, 'Worksheet.copy') : 'None';
  if (kind === 'End') return book.sheets.length;
  if (kind !== 'Before' && kind !== 'After') return 0;
  const id = isHostObject(relativeTo) ? relativeTo.id?.() : undefined;
  const index = book.sheets.findIndex((sheet) => sheet.id === id);
  if (index < 0) throw refused('InvalidArgument', 'Worksheet.copy');
  return kind === 'Before' ? index : index + 1;
}
