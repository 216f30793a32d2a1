import { writeXlsx } from 'hucre/xlsx';
import type { Drawing } from '../../sheet/drawing';

export { readXlsxWorkbook } from './read/read';

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
