import { a1Area } from '../../src/sheet/address';
import type { Drawing } from '../../src/sheet/drawing';

/** As any script reads a workbook: the sheets, then the values of their used areas, one batch each. */
export async function bareRead(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load('values');
    await context.sync();
    return used.map((range) => (range.isNullObject ? [] : range.values));
  });
}

/** The values of a drawing as a script has them: a full rectangle, "" where nothing stands. */
export interface Values {
  readonly name: string;
  readonly address: string;
  readonly values: (string | number)[][];
}

export function valuesOf({ name, columns, rows }: Drawing): Values {
  const values = rows.map(({ cells }) => {
    const contents = new Map(cells.map(({ column, content }) => [column, content]));
    return columns.map((_, column) => contents.get(column) ?? '');
  });
  return { name, values, address: a1Area({ top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 }) };
}

/** The same values on new sheets in one batch: no looks, no merges, no proof, nothing that could be taken back. */
export async function bareWrite(sheets: readonly Values[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name, address, values } of sheets) {
      context.workbook.worksheets.add(name).getRange(address).values = values;
    }
    await context.sync();
  });
}
