import type { Place } from '../../../src/domain/field';
import type { Book, Planted } from '../kind';
import { put } from '../plants';
import type { Random } from '../random';

/** The texts above the tables of each sheet. */
export function titlesIn({ reading, sheets }: Book): readonly { readonly place: Place; readonly text: string }[] {
  return sheets.flatMap(({ name, rows }) => {
    const tops = reading.tables.filter(({ sheet }) => sheet === name).map(({ area }) => area.top);
    const end = tops.length === 0 ? 0 : Math.min(...tops);
    return rows
      .slice(0, end)
      .flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          cell === undefined || /^[※注]/.test(cell.shown)
            ? []
            : [{ place: { sheet: name, at: { row, column } }, text: cell.shown }],
        ),
      );
  });
}

/** Changes one title, by chance. */
export function replaceTitle(book: Book, random: Random, to: (title: string) => string | null): Planted | null {
  for (const { place, text } of random.shuffle(titlesIn(book))) {
    const other = to(text);
    if (other !== null && other !== text) return put(book, place, other);
  }
  return null;
}
