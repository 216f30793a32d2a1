import type { Place } from '../../../domain/field';
import type { Reading, TableRead } from '../../../domain/reading';
import type { Sheet } from '../../../sheet/sheet';

/** A text above the tables of a sheet. */
export interface Title {
  readonly text: string;
  readonly place: Place;
  /** The tables of its sheet. */
  readonly tables: readonly TableRead[];
}

/** Rows looked at on a sheet that holds no table. */
const TITLE_ROWS = 10;

/** The texts that stand above the first table of each visible sheet. */
export function* titlesOf({ sheets, tables }: Reading): Generator<Title> {
  for (const sheet of sheets) {
    if (sheet.visibility !== 'visible') continue;
    const own = tables.filter((table) => table.sheet === sheet.name);
    const end = own.length > 0 ? Math.min(...own.map(({ area }) => area.top)) : TITLE_ROWS;
    yield* textsAbove(sheet, end, own);
  }
}

function* textsAbove(sheet: Sheet, end: number, tables: readonly TableRead[]): Generator<Title> {
  for (const [row, cells] of sheet.rows.slice(0, end).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell?.value !== 'string') continue;
      yield { text: cell.value, place: { sheet: sheet.name, at: { row, column } }, tables };
    }
  }
}
