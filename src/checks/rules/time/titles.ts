import type { Place } from '../../../domain/field';
import type { Reading, TableRead } from '../../../domain/reading';
import type { Sheet } from '../../../sheet/sheet';

/** A text above the tables of a sheet. */
export interface Title {
  readonly text: string;
  readonly place: Place;
  /** The sheet's own name, not a cell. */
  readonly isSheetName: boolean;
  /** The tables of its sheet. */
  readonly tables: readonly TableRead[];
}

/** Rows looked at on a sheet of which no table is read. */
const TITLE_ROWS = 10;

/**
 * The texts above the first table of each visible sheet, its name, and on the first sheet (a cover). An upright item that is put
 * aside for its year counts too: its title may be the one that is wrong. Forms of other years have their own. Notes (※) are
 * no titles.
 */
export function* titlesOf(reading: Reading): Generator<Title> {
  const aside = asideItems(reading);
  for (const [index, sheet] of reading.sheets.entries()) {
    if (sheet.visibility !== 'visible') continue;
    const own = reading.tables.filter((table) => table.sheet === sheet.name);
    const forms = reading.otherForms.filter((form) => form.sheet === sheet.name);
    if (own.length === 0 && index > 0 && !aside.has(sheet.name)) continue;
    const tops = [...own, ...forms].map(({ area }) => area.top);
    const end = tops.length > 0 ? Math.min(...tops) : TITLE_ROWS;
    yield* textsAbove(sheet, end, own);
    if (own.length > 0) yield { ...sheetTitle(sheet), tables: own };
  }
}

const sheetTitle = ({ name }: Sheet) => ({
  text: name,
  place: { sheet: name, at: { row: 0, column: 0 } },
  isSheetName: true,
});

/** Sheets whose item was not read although its name is not that of an earlier copy. */
function asideItems({ observations }: Reading): ReadonlySet<string> {
  return new Set(
    observations.flatMap((each) =>
      each.kind === 'secondTable' && each.table === '項目' && !/旧|前年|昨年|前回|コピー|控え/.test(each.place.sheet)
        ? [each.place.sheet]
        : [],
    ),
  );
}

function* textsAbove(sheet: Sheet, end: number, tables: readonly TableRead[]): Generator<Title> {
  for (const [row, cells] of sheet.rows.slice(0, end).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell?.value !== 'string' || /^[\s　]*[※注]/.test(cell.value)) continue;
      yield { text: cell.value, place: { sheet: sheet.name, at: { row, column } }, isSheetName: false, tables };
    }
  }
}
