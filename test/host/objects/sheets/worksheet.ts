import type { BookSheet } from '../../book/book';
import type { Visibility } from '../../../../src/sheet/sheet';
import type { HostObject } from '../../hostObject';
import { guarded } from '../guarded';
import type { Model } from '../model';
import { namedItems } from '../names/namedItems';
import { pageBreaks } from '../page/pageBreaks';
import { pageLayout } from '../page/pageLayout';
import { choice, flag, text, whole } from '../read/values';
import { autoFilter } from './autoFilter';
import { chartSheet } from './chartSheet';
import { freezePanes } from './freezePanes';
import { moves } from './moves';
import { ranges } from './ranges';
import { charactersOf } from './standardWidth';
import { refused } from '../../book/refused';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const SHOWN: Readonly<Record<Visibility, string>> = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Excel.Worksheet (https://learn.microsoft.com/javascript/api/excel/excel.worksheet). */
export function worksheetObject(model: Model, sheet: BookSheet): HostObject {
  const { book } = model;
  const object: HostObject = {
    type: 'Worksheet',
    id: () => sheet.id,
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => book.sheets.indexOf(sheet),
      Visibility: () => SHOWN[sheet.visibility],
      StandardHeight: () => sheet.standardHeight,
      StandardWidth: () => charactersOf(sheet.standardWidth),
      ShowGridlines: () => !sheet.hidesGridlines,
    },
    set: setters(model, sheet),
    nav: {
      Names: () => namedItems(model, sheet.names, 'Worksheet'),
      Protection: () => ({ type: 'WorksheetProtection', get: { Protected: () => sheet.isProtected } }),
      PageLayout: () => pageLayout(model, sheet),
      HorizontalPageBreaks: () => pageBreaks(model, sheet),
      FreezePanes: () => freezePanes(model, sheet),
      AutoFilter: () => autoFilter(model, sheet),
    },
    call: { ...ranges(model, sheet), ...moves(model, sheet) },
  };
  return guarded(sheet.isChart ? chartSheet(object) : object, () => {
    if (!book.sheets.includes(sheet)) throw refused('ItemNotFound', 'Worksheet');
  });
}

/** The rules of names, positions and visibility are the book's (excel-rules: 1. Sheets and their names). */
function setters({ book }: Model, sheet: BookSheet): NonNullable<HostObject['set']> {
  return {
    Name: (value) => book.renameSheet(sheet, text(value, 'Worksheet.name')),
    Position: (value) => book.moveSheet(sheet, whole(value, 0, 'Worksheet.position')),
    Visibility: (value) => {
      const wanted = choice(value, ['Visible', 'Hidden', 'VeryHidden'], 'Worksheet.visibility');
      book.showSheet(sheet, VISIBILITY[wanted]);
    },
    // The client sends `showGridlines` under this name and reads it back as ShowGridlines.
    Gridlines: (value) => {
      sheet.hidesGridlines = !flag(value, 'Worksheet.showGridlines');
    },
  };
}
