import type { Place } from '../../../domain/field';
import type { Reading } from '../../../domain/reading';
import { MAX_COLUMNS, type Area } from '../../../sheet/address';
import type { Sheet } from '../../../sheet/sheet';
import { oncePer } from '../../memo';

/** A column of a table that the forms are not made from. */
export interface OtherColumn {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly column: number;
  readonly header: string;
}

/** A cell of such a column in which something stands. */
export interface OtherCell {
  readonly row: number;
  readonly text: string;
}

/** The columns of all tables of no known kind. */
export function* otherColumns({ unread, sheets }: Reading): Generator<OtherColumn> {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const { sheet: name, area, why } of unread) {
    const sheet = byName.get(name);
    if (!sheet || why !== 'unknownHeaders') continue;
    for (let column = area.left; column <= area.right; column++) {
      yield { sheet, area, column, header: sheet.rows[area.top]?.[column]?.shown ?? '' };
    }
  }
}

/** The cells below the header; tables may be long, so that they are gathered only where a rule asks for them. */
export function cellsOf({ sheet, area, column }: OtherColumn): readonly OtherCell[] {
  const cells: OtherCell[] = [];
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const text = sheet.rows[row]?.[column]?.shown.trim() ?? '';
    if (text !== '') cells.push({ row, text });
  }
  return cells;
}

/** Where a cell stands. */
export const placeOf = ({ sheet, column }: OtherColumn, { row }: OtherCell): Place => ({
  sheet: sheet.name,
  at: { row, column },
});

/** The number of rows that a cell is merged over. */
export const rowsOf = ({ sheet, column }: OtherColumn, { row }: OtherCell): number =>
  mergedRows(sheet).get(row * MAX_COLUMNS + column) ?? 1;

const mergedRows: (sheet: Sheet) => ReadonlyMap<number, number> = oncePer(
  ({ merges }) => new Map(merges.map(({ top, left, bottom }) => [top * MAX_COLUMNS + left, bottom - top + 1])),
);
