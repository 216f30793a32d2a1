import type { Drawing } from '../src/sheet/drawing';
import type { ReadableWorkbook, WritableWorkbook, Written as WrittenSheet } from '../src/workbook/port/port';
import { readXlsxWorkbook, writeXlsxWorkbook } from '../src/workbook/xlsx';

/** A workbook file held in memory, read anew each time. */
export function inMemory(bytes: Uint8Array): ReadableWorkbook {
  return { read: () => readXlsxWorkbook(bytes, 'bench.xlsx') };
}

/** Takes what is written as a file's bytes. */
export class Written implements WritableWorkbook {
  bytes = new Uint8Array();

  async write(drawings: readonly Drawing[]): Promise<readonly WrittenSheet[]> {
    this.bytes = new Uint8Array(await writeXlsxWorkbook(drawings));
    return drawings.map(({ name }) => ({ name, outcome: 'added' }));
  }
}
