import type { CellChange, Finding } from '../../../src/domain/finding';
import type { Cell, Sheet } from '../../../src/sheet/sheet';
import { numberShower } from '../../../src/workbook/xlsx/shown/shown';

/** The sheets as they stand once findings are fixed, without any program for spreadsheets. */
export function applied(sheets: readonly Sheet[], findings: readonly Finding[]): readonly Sheet[] {
  const changes = findings.flatMap(({ fix = [] }) => fix);
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((cell, column) => {
        const change = changes.find(
          ({ place: { sheet: name, at } }) => name === sheet.name && at.row === row && at.column === column,
        );
        return change ? cellAfter(change, sheet) : cell;
      }),
    ),
  }));
}

function cellAfter({ after: { value, format } }: CellChange, { dates }: Sheet): Cell {
  return { value, format, shown: typeof value === 'number' ? numberShower(format, dates)(value) : value };
}
