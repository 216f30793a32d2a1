import { fingerprint, isByHand } from '../../../sheet/fingerprint';
import type { WrittenMark } from '../../../sheet/mark';
import type { Earlier } from '../../port/plan';
import { BookReader } from '../read/book';
import type { OpenBook } from './open';
import { linksOf } from './parts/relationships';
import type { Tab } from './parts/workbook';

/** A sheet that the program wrote, and its place among the tabs. */
export interface EarlierTab extends Earlier {
  readonly place: number;
  readonly path: string;
}

/** What belongs to a sheet and can stay with it when its cells are filled anew. */
const CARRIED = new Set(['printerSettings', 'drawing', 'vmlDrawing', 'comments', 'threadedComment']);

/**
 * The sheets that the program wrote, and whether a person edited them since. One to which a person added what hangs on
 * its cells (a table, a pivot table, controls) counts as edited.
 * @param seen fingerprints of edited sheets that may be replaced all the same
 */
export function earlierTabs({ draft, book }: OpenBook, seen: ReadonlyMap<string, string>): readonly EarlierTab[] {
  const marked = book.tabs.flatMap((tab, place) => (tab.mark ? [{ tab, place, mark: tab.mark }] : []));
  if (marked.length === 0) return [];
  const reader = new BookReader(draft);
  const isEdited = ({ name, path }: Tab, mark: WrittenMark) => {
    if (linksOf(draft, path).some(({ type }) => !CARRIED.has(type))) return true;
    const present = fingerprint(reader.content(path));
    return isByHand(mark, present) && present !== seen.get(name);
  };
  return marked.map(({ tab, place, mark }) => ({
    name: tab.name,
    place,
    path: tab.path,
    mark,
    isEdited: isEdited(tab, mark),
  }));
}
