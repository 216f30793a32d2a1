import { folderOf } from '../../read/relationships';
import { emptyStyles } from '../styles/book';
import { StyleBook } from '../styles/book';
import { addContentType, STYLES_TYPE } from './contentTypes';
import type { Draft } from './draft';
import { addLink } from './relationships';
import type { WorkbookPart } from './workbook';

/** The styles of a package, and what puts them back into it. */
export interface OpenStyles {
  readonly styles: StyleBook;
  save(): void;
}

/** Opens the styles of a package. One without any gets a part of its own when there is something to save. */
export function openStyles(draft: Draft, book: WorkbookPart): OpenStyles {
  const path = book.partOf(draft, 'styles');
  if (path !== undefined && draft.has(path)) {
    const styles = new StyleBook(draft.need(path));
    return { styles, save: () => draft.set(path, styles.text()) };
  }
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

/** A path that no part has: the wanted one, or one with a number. */
export function freePath(draft: Draft, start: string, extension: string, first = 1): string {
  if (first === 1 && draft.isFree(start + extension)) return start + extension;
  let number = first;
  while (!draft.isFree(`${start}${number}${extension}`)) number++;
  return `${start}${number}${extension}`;
}
