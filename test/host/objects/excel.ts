import { emptyBook } from '../book';
import type { Book } from '../book/book';
import { connect } from '../boundary/connect';
import { workbookObject } from './index';

/** Microsoft's client on a book: opens it, runs, and waits until the clean-up is through. */
export async function inExcel<T>(book: Book, run: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const excel = connect({ root: workbookObject(book) });
  try {
    return await Excel.run(run);
  } finally {
    await excel.settled();
  }
}

/** The same on the first sheet. */
export function onSheet<T>(
  book: Book,
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return inExcel(book, (context) => run(context.workbook.worksheets.getItem('指標'), context));
}

/** Two sheets, 指標 and 別紙 1. */
export function newBook(): Book {
  return emptyBook({ sheets: ['指標', '別紙 1'] });
}

/** The code and place of the refusal that the client reports for an act on the first sheet; null for none. */
export async function refusalOf(
  book: Book,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string | null> {
  try {
    await onSheet(book, async (sheet, context) => {
      act(sheet, context);
      await context.sync();
    });
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return `${error.code} ${error.debugInfo.errorLocation ?? ''}`.trim();
    throw error;
  }
}
