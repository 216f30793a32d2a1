import type { Book } from './book/book';
import { connect, type Connection } from './boundary/connect';
import type { HostOptions } from './boundary/host';
import { workbookObject } from './objects';

export interface StandInOptions extends Omit<HostOptions, 'root'> {
  readonly book: Book;
}

/** A workbook in the place of Excel, and what a test may do to it and ask of it. */
export interface StandIn extends Connection {
  readonly book: Book;
  /** The files of the workbooks that were opened beside it, in their order, byte for byte as they came. */
  readonly opened: readonly Uint8Array[];
}

/**
 * Puts a workbook behind the boundary in the place of the one before: `Excel.run` and all of Office.js speak to it from
 * now on. The same book may be given again, as when the add-in is started anew.
 *
 * It is a stand-in: its replies follow Microsoft's documentation and the client's source (docs/excel-rules.md), not
 * observation of an Excel.
 */
export function standIn({ book, ...options }: StandInOptions): StandIn {
  const opened: Uint8Array[] = [];
  return { book, opened, ...connect({ ...options, root: workbookObject(book, opened) }) };
}
