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

type OtherTable = Pick<OtherColumn, 'sheet' | 'area'>;

function otherTables({ unread, sheets }: Reading): readonly OtherTable[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return unread.flatMap(({ sheet: name, area, why }) => {
    const sheet = byName.get(name);
    return sheet && why === 'unknownHeaders' ? [{ sheet, area }] : [];
  });
}

/** The columns of all tables of no known kind. */
export const otherColumns = (reading: Reading): readonly OtherColumn[] => otherTables(reading).flatMap(columnsOf);

const columnsOf = ({ sheet, area }: OtherTable): readonly OtherColumn[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const column = area.left + index;
    return { sheet, area, column, header: sheet.rows[area.top]?.[column]?.shown ?? '' };
  });

/** Those of which so many cells pass a cheap look. A long table is gone through row by row, once for all its columns. */
export const otherColumnsWith = (
  reading: Reading,
  fewest: number,
  isLikely: (shown: string) => boolean,
): readonly OtherColumn[] =>
  otherTables(reading).flatMap((table) => {
    const counts = likelyIn(table, isLikely);
    return columnsOf(table).filter((_, index) => (counts[index] ?? 0) >= fewest);
  });

function likelyIn({ sheet, area }: OtherTable, isLikely: (shown: string) => boolean): readonly number[] {
  const counts = Array.from({ length: area.right - area.left + 1 }, () => 0);
  for (const cells of sheet.rows.slice(area.top + 1, area.bottom + 1)) {
    for (let index = 0; index < counts.length; index++) {
      const cell = cells[area.left + index];
      if (cell && isLikely(cell.shown)) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return counts;
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
