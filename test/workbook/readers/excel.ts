import type { Area } from '../../../src/sheet/address';
import type { Sheet } from '../../../src/sheet/sheet';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import type { LiveWorkbook } from '../../../src/workbook/port/port';
import { settleAfter } from '../../host/boundary/support';
import type { Book, BookSheet } from '../../host/book/book';
import { standIn, type StandIn, type StandInOptions } from '../../host/standIn';

export interface Opened {
  readonly book: Book;
  readonly excel: StandIn;
  readonly workbook: LiveWorkbook;
}

/** A book open in the stand-in, and the adapter on it. Test files call `settleAfterEach` once. */
export function opened(book: Book, options: Partial<StandInOptions> & { readonly answerWithin?: number } = {}): Opened {
  const { answerWithin, ...others } = options;
  const excel = standIn({ book, ...others });
  settleAfter(excel.settled);
  return { book, excel, workbook: openOfficeWorkbook(answerWithin === undefined ? {} : { answerWithin }) };
}

/** What the adapter reads of a book. */
export function readInExcel(book: Book): Promise<readonly Sheet[]> {
  return opened(book).workbook.read();
}

/** A sheet as read, with some of its parts. */
export function sheetWith(parts: Partial<Sheet> = {}): Sheet {
  return {
    name: '指標',
    visibility: 'visible',
    rows: [],
    merges: [],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dates: '1900',
    ...parts,
  };
}

/** Rows whose cells hold these values in the format General; null for a blank cell. */
export function rowsOf(...values: readonly (readonly (string | number | null)[])[]): Sheet['rows'] {
  return values.map((row) =>
    row.map((value) => (value === null ? undefined : { value, shown: String(value), format: 'General' })),
  );
}

export function only<T>(items: readonly T[]): T {
  const [first, ...others] = items;
  if (first === undefined || others.length > 0) throw new Error(`one was expected, not ${items.length}`);
  return first;
}

export function sheetOf(book: Book, name: string): BookSheet {
  return only(book.sheets.filter((sheet) => sheet.name === name));
}

export function cellAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
