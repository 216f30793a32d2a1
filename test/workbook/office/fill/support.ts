import type { Drawing } from '../../../../src/sheet/drawing';
import { applyLayout, fillChoices, fillSheet, layoutOf } from '../../../../src/workbook/office/fill';
import { ChoiceLists } from '../../../../src/workbook/port/choices';
import type { Book, BookSheet } from '../../../host/book/book';
import { seen } from '../../../host/file/seen';
import type { SeenSheet } from '../../../host/file/seenSheet';

/** Queues a whole drawing on a sheet added for it. */
export function addDrawing({ workbook }: Excel.RequestContext, drawing: Drawing): Excel.Worksheet {
  const sheet = workbook.worksheets.add(drawing.name);
  fillSheet(sheet, drawing);
  applyLayout(sheet, layoutOf(drawing));
  fillChoices(sheet, drawing, new ChoiceLists([drawing]));
  return sheet;
}

/** A sheet as a person sees it. */
export function seenSheet(book: Book, name: string): SeenSheet {
  const sheet = seen(book).sheets[name];
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A sheet of the book. */
export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
