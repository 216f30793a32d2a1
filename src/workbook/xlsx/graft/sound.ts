import { readWorkbookParts } from '../read/workbook';
import { XmlScanner } from '../xml/scanner';
import type { OpenBook } from './open';
import { refusals } from './refusals';

/**
 * Refuses a workbook part whose tabs are read otherwise than they would be written: tabs that stand elsewhere than among
 * the sheets, two that share a part, marks that contradict one another. What was written would be another sheet's, or
 * nobody's. Throws Refusal.
 */
export function refuseTangled({ draft, book }: Pick<OpenBook, 'draft' | 'book'>): void {
  const read = readWorkbookParts(draft).sheets.map(({ name, path, mark }) => [name, path, mark]);
  const tabs = book.tabs.filter(({ type }) => type === 'worksheet').map(({ name, path, mark }) => [name, path, mark]);
  // Names count the places of their sheets among all that are called so.
  const scan = new XmlScanner(book.xml);
  let count = 0;
  while (scan.next()) if (scan.opens && scan.name === 'sheet') count++;
  const paths = book.tabs.map(({ path }) => path.toLowerCase());
  const isOneForEach = new Set(paths).size === paths.length;
  if (count !== paths.length || !isOneForEach || JSON.stringify(read) !== JSON.stringify(tabs))
    throw refusals.unknownDialect();
}
