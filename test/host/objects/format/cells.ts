import type { BookStyle, StyleChange } from '../../book/book';
import { cellsOf, isUnbounded } from '../area';
import type { Place } from '../place';
import { notServed } from '../refuse';
import { uniform } from '../uniform';

/** The styles of all cells of a place, row by row. Whole rows and columns are not served. */
export function* stylesOf({ sheet, areas }: Place, location: string): Iterable<BookStyle> {
  if (areas.some(isUnbounded)) throw notServed('formats of whole rows and columns', location);
  for (const area of areas) for (const { row, column } of cellsOf(area)) yield sheet.cell(row, column).style;
}

/** What the cells share; null where they differ (excel-rules: read-mixed). */
export function shared<T extends string | number | boolean | null>(
  place: Place,
  read: (style: BookStyle) => T,
  location: string,
): T | null {
  return uniform(each(stylesOf(place, location), read));
}

/** Of several areas a flag that differs reads as false (excel-rules: range-areas-format). */
export function sharedFlag(place: Place, read: (style: BookStyle) => boolean, location: string): boolean | null {
  const value = shared(place, read, location);
  return value === null && place.areas.length > 1 ? false : value;
}

export function change({ sheet, areas }: Place, parts: StyleChange, location: string): void {
  if (areas.some(isUnbounded)) throw notServed('formats of whole rows and columns', location);
  for (const area of areas) sheet.format(area, parts);
}

function* each<A, B>(values: Iterable<A>, read: (value: A) => B): Iterable<B> {
  for (const value of values) yield read(value);
}
