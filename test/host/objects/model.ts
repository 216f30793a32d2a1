import type { Area } from '../../../src/sheet/address';
import type { Book, BookSheet } from '../book/book';
import type { HostObject } from '../hostObject';

/** The book, and the makers of the objects that lead to one another. */
export interface Model {
  readonly book: Book;
  sheet(sheet: BookSheet): HostObject;
  range(sheet: BookSheet, area: Area): HostObject;
  areas(sheet: BookSheet, areas: readonly Area[]): HostObject;
}
