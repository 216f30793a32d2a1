import type { Place } from '../../../domain/field';
import type { Reading } from '../../../domain/reading';
import { cellAt, type Sheet } from '../../../sheet/sheet';

/** A cell with the number of rows that it is merged over. */
export interface OtherCell {
  readonly text: string;
  readonly place: Place;
  readonly rows: number;
}

/** A column of a table that the forms are not made from: its header, and the cells below in which something stands. */
export interface OtherColumn {
  readonly header: string;
  readonly cells: readonly OtherCell[];
}

/** The columns of all tables of no known kind. */
export function* otherColumns({ unread, sheets }: Reading): Generator<OtherColumn> {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const { sheet: name, area, why } of unread) {
    const sheet = byName.get(name);
    if (!sheet || why !== 'unknownHeaders') continue;
    for (let column = area.left; column <= area.right; column++) {
      const cells: OtherCell[] = [];
      for (let row = area.top + 1; row <= area.bottom; row++) {
        const text = cellAt(sheet, { row, column })?.shown.trim() ?? '';
        if (text !== '')
          cells.push({ text, place: { sheet: name, at: { row, column } }, rows: rowsOf(sheet, row, column) });
      }
      yield { header: cellAt(sheet, { row: area.top, column })?.shown ?? '', cells };
    }
  }
}

function rowsOf({ merges }: Sheet, row: number, column: number): number {
  const area = merges.find(({ top, left }) => top === row && left === column);
  return area ? area.bottom - area.top + 1 : 1;
}
