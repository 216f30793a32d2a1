import type { UnderstoodTable } from '../../../app/understood';
import type { Place } from '../../../domain/field';
import type { LeftAside } from '../../../domain/reading';

/** A column of which a person may say what it means. */
export interface ChoosableColumn {
  readonly place: Place;
  readonly header: string;
  /** How it is read now; null where it is not. */
  readonly now: string | null;
}

const COLUMNS: ReadonlySet<LeftAside> = new Set<LeftAside>(['unknownColumn', 'secondColumnOfField', 'unusedColumn']);

/** The columns of a table: first those that are not read, then the others, each from left to right. */
export function choosable({ columns, asides }: UnderstoodTable): readonly ChoosableColumn[] {
  const byColumn = (a: ChoosableColumn, b: ChoosableColumn) => a.place.at.column - b.place.at.column;
  const notRead = asides
    .filter(({ why }) => COLUMNS.has(why))
    .map(({ place, written }) => ({ place, header: written, now: null }));
  const read = columns.map(({ place, header, meaning }) => ({ place, header, now: meaning }));
  return [...notRead.toSorted(byColumn), ...read.toSorted(byColumn)];
}
