import type { Book } from '../book/book';
import type { HostObject } from '../hostObject';
import { application } from './application';
import { functions } from './functions';
import type { Model } from './model';
import { namedItems } from './names/namedItems';
import { areasObject } from './range/areas';
import { rangeObject } from './range/range';
import { worksheetObject } from './sheets/worksheet';
import { worksheets } from './sheets/worksheets';

/**
 * The Workbook at the root of every batch: the classes and members that the adapter uses, all others refused.
 * @param opened gets the files of the workbooks that are opened beside this one
 */
export function workbookObject(book: Book, opened: Uint8Array[] = []): HostObject {
  const model: Model = {
    book,
    sheet: (sheet) => worksheetObject(model, sheet),
    range: (sheet, area) => rangeObject(model, sheet, area),
    areas: (sheet, areas) => areasObject(model, sheet, areas),
  };
  return {
    type: 'Workbook',
    nav: {
      Worksheets: () => worksheets(model),
      Names: () => namedItems(model, book.names, 'Workbook'),
      Protection: () => ({ type: 'WorkbookProtection', get: { Protected: () => book.structureProtected } }),
      Functions: () => functions(book.dates),
      Application: () => application(opened),
    },
  };
}
