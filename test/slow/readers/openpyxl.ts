import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { a1Area, columnLetters } from '../../../src/sheet/address';
import { isCellError, type Cell, type Sheet } from '../../../src/sheet/sheet';
import { openpyxl } from '../../support/xlsx/tools';

const SCRIPT = new URL('./write.py', import.meta.url);

/** Workbooks as openpyxl writes them, all in one run: shared strings, no results of formulas, a format in the last row. */
export async function writtenByOpenpyxl(
  books: ReadonlyMap<string, readonly Sheet[]>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'besshi2-openpyxl-'));
  try {
    const source = join(folder, 'sheets.json');
    const plain = [...books].map(([name, sheets]) => [name, sheets.map(plainSheet)]);
    await writeFile(source, JSON.stringify(Object.fromEntries(plain)));
    await openpyxl(await readFile(SCRIPT, 'utf8'), source, folder);
    const files = [...books.keys()].map(
      async (name) => [name, new Uint8Array(await readFile(join(folder, `${name}.xlsx`)))] as const,
    );
    return new Map(await Promise.all(files));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function plainSheet({ name, visibility, dates, rows, merges, hiddenRows, hiddenColumns }: Sheet) {
  return {
    name,
    visibility,
    dates,
    cells: rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell ? [plainCell(cell, row, column)] : []))),
    merges: merges.map(a1Area),
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns].map(columnLetters),
  };
}

/** Row, column, data type, value and format. */
function plainCell({ value, formula, format }: Cell, row: number, column: number) {
  if (formula !== undefined) return [row, column, 'f', `=${formula}`, format];
  if (isCellError(value)) return [row, column, 'e', value.error, format];
  return [row, column, typeof value === 'string' ? 's' : typeof value === 'boolean' ? 'b' : 'n', value, format];
}
