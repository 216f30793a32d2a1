import { folderOf, relationshipsPath } from '../../read/relationships';
import { emptyStyles } from '../styles/book';
import { StyleBook } from '../styles/book';
import { addContentType, STYLES_TYPE } from './contentTypes';
import { refusals } from '../refusals';
import type { Draft } from './draft';
import { addLink } from './relationships';
import type { WorkbookPart } from './workbook';

/** The styles of a package, and what puts them back into it. */
export interface OpenStyles {
  readonly styles: StyleBook;
  save(): void;
}

/** A cell, row or column that names any but the first format. */
const NAMES_FORMAT = /<(?:\w+:)?(?:c|row|col)\s[^<>]*(?<=\s)(?:s|style)\s*=\s*["']\s*0*[1-9]/;

/**
 * Opens the styles of a package. One without any gets a part of its own when there is something to save. Throws
 * PackageFault where the part that is named is not there, Refusal for an unknown dialect.
 */
export function openStyles(draft: Draft, book: WorkbookPart): OpenStyles {
  const path = book.partOf(draft, 'styles');
  if (path !== undefined) {
    const styles = new StyleBook(draft.need(path));
    return { styles, save: () => draft.set(path, styles.text()) };
  }
  // Formats that cells name would come to mean something.
  if (book.tabs.some((tab) => NAMES_FORMAT.test(draft.text(tab.path) ?? ''))) throw refusals.unknownDialect();
  const styles = new StyleBook(emptyStyles(book.dialect.main));
  return {
    styles,
    save: () => {
      if (!styles.isChanged) return;
      const added = freePath(draft, `${folderOf(book.path)}styles`, '.xml');
      draft.set(added, styles.text());
      addContentType(draft, added, STYLES_TYPE);
      addLink(draft, book.path, 'styles', added, book.dialect);
    },
  };
}

/**
 * A path that no part has, and no relationships that a deleted one left behind: the wanted one, or one with a number.
 */
export function freePath(draft: Draft, start: string, extension: string, first = 1): string {
  const taken = new Set(draft.paths().map((path) => path.toLowerCase()));
  const isFree = (path: string) => [path, relationshipsPath(path)].every((one) => !taken.has(one.toLowerCase()));
  if (first === 1 && isFree(start + extension)) return start + extension;
  let number = first;
  while (!isFree(`${start}${number}${extension}`)) number++;
  return `${start}${number}${extension}`;
}
