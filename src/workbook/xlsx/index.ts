import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Drawing } from '../../sheet/drawing';
import type { Cell, Sheet } from '../../sheet/sheet';

/**
 * Reads every worksheet of an .xlsx or .xlsm file.
 * @param bytes the file's content; @param name its name, for refusals only. Throws Refusal.
 */
export async function readXlsxWorkbook(bytes: Uint8Array, _name: string): Promise<readonly Sheet[]> {
  const book = await readXlsx(bytes);
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.veryHidden ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible',
    rows: sheet.rows.map((row) =>
      row.map((value): Cell | undefined =>
        value === null || value instanceof Date ? undefined : { value, shown: String(value), format: 'General' },
      ),
    ),
    merges: (sheet.merges ?? []).map((m) => ({ top: m.startRow, left: m.startCol, bottom: m.endRow, right: m.endCol })),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dates: '1900',
  }));
}

/** Writes the drawings as a new workbook and gives the file's bytes. Throws Refusal 'bad-drawing'. */
export async function writeXlsxWorkbook(drawings: readonly Drawing[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: drawings.map((drawing) => ({
      name: drawing.name,
      rows: drawing.rows.map((row) => row.cells.map((cell) => cell.content)),
    })),
    stringMode: 'inline',
  });
}
