import type { Drawing } from '../../../sheet/drawing';
import { ChoiceLists } from '../../port/choices';
import { BookReader } from '../read/book';
import type { OpenBook } from './open';

/** Long drop-down lists, and whether the hidden sheet that holds them stands in the workbook already. */
export interface PlacedLists {
  readonly lists: ChoiceLists;
  readonly isThere: boolean;
}

/** What begins the name of the hidden sheet of lists (port/choices.ts). */
const LIST_SHEET = /^選択肢\d*$/;

/** The drawings' long lists: those that an earlier write put into the workbook are not put there again. */
export function placeLists({ draft, book }: OpenBook, drawings: readonly Drawing[]): PlacedLists {
  const taken = [...book.tabs, ...drawings].map(({ name }) => name);
  const lists = new ChoiceLists(drawings, taken);
  if (lists.columns.length === 0) return { lists, isThere: false };
  const candidates = book.tabs.filter(({ name, type }) => type === 'worksheet' && LIST_SHEET.test(name));
  for (const { name, path } of candidates) {
    const same = new ChoiceLists(
      drawings,
      taken.filter((other) => other !== name),
    );
    const rows = new BookReader(draft).content(path).rows;
    if (same.sheetName === name && holds(rows, same.columns)) return { lists: same, isThere: true };
  }
  return { lists, isThere: false };
}

/** Whether cells hold the lists' entries, a column each, and nothing else. */
function holds(
  rows: readonly (readonly ({ readonly value: unknown } | undefined)[])[],
  columns: ChoiceLists['columns'],
): boolean {
  const height = columns.reduce((highest, { length }) => Math.max(highest, length), rows.length);
  return Array.from({ length: height }, (_, row) => row).every((row) => {
    const cells = rows[row] ?? [];
    const width = Math.max(cells.length, columns.length);
    return Array.from({ length: width }, (_, at) => at).every(
      (at) => (cells[at]?.value ?? '') === (columns[at]?.[row] ?? ''),
    );
  });
}
