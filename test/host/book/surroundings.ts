import type { Area } from '../../../src/sheet/address';
import type { BookNames, BookValue } from './book';
import type { Surroundings } from './evaluate';
import { sameName } from './sheetName';
import type { Worksheet } from './worksheet';

interface Scope {
  readonly sheets: readonly Worksheet[];
  readonly names: BookNames;
}

/** What the formulas of a sheet see of the workbook; on its sheet a sheet's name wins (excel-rules: name-unique). */
export function surroundingsOf(book: Scope, own: Worksheet): Surroundings {
  const find = (name: string | null): Worksheet | undefined =>
    name === null ? own : book.sheets.find((sheet) => sameName(sheet.name, name));
  return {
    values: (name, area) => {
      const sheet = find(name);
      return sheet ? valuesIn(sheet, area) : null;
    },
    named: (sheet, name) => (find(sheet)?.names.find(name) ?? book.names.find(name))?.formula ?? null,
  };
}

function valuesIn(sheet: Worksheet, area: Area): readonly BookValue[] {
  return [...sheet.contents.in(area)].map(({ row, column }) => sheet.contents.value(row, column));
}
