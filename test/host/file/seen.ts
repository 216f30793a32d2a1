import type { Book } from '../book/book';
import { differencesOf } from './differences';
import { seenNames, seenSheet, type SeenName, type SeenSheet } from './seenSheet';

/** A workbook as a person sees it, in plain data. */
export interface SeenBook {
  readonly dates: Book['dates'];
  readonly structureProtected: boolean;
  /** In the order of the tabs. */
  readonly tabs: readonly string[];
  readonly sheets: Readonly<Record<string, SeenSheet>>;
  readonly names: Readonly<Record<string, SeenName>>;
}

/** What a person can see of a workbook and print from it; nothing of where they were last or how it is kept. */
export function seen(book: Book): SeenBook {
  return {
    dates: book.dates,
    structureProtected: book.structureProtected,
    tabs: book.sheets.map(({ name }) => name),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.name, seenSheet(sheet, book.dates)])),
    names: seenNames(book.names),
  };
}

/** Where two workbooks differ, a line each: `指標!B5 font.size 9 / 10.5`. Equal workbooks give none. */
export function differences(a: Book, b: Book): readonly string[] {
  return differencesOf(seen(a), seen(b));
}
