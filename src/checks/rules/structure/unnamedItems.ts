import type { Place } from '../../../domain/field';
import { SECTION_NAMES } from '../../../domain/report';
import type { Sheet } from '../../../sheet/sheet';
import { fold } from '../../../text/fold';

const NAME = fold('項目名');
const SECTION_KEYS = new Set(Object.values(SECTION_NAMES).map(fold));

/** The cells beside 「項目名」 on sheets shaped like the form, a label of a section below it: there the name belongs. */
export function unnamedItems(sheets: readonly Sheet[]): readonly Place[] {
  return sheets.flatMap((sheet) => {
    const name = labelsOf(sheet).find(({ key }) => key === NAME);
    if (!name || !labelsOf(sheet).some(({ key, row }) => SECTION_KEYS.has(key) && row > name.row)) return [];
    return [{ sheet: sheet.name, at: { row: name.row, column: name.column + 1 } }];
  });
}

/** The texts of the two leftmost columns. */
function labelsOf({ rows }: Sheet) {
  return rows.flatMap((cells, row) =>
    cells.slice(0, 2).flatMap((cell, column) => (cell ? [{ key: fold(cell.shown), row, column }] : [])),
  );
}
