import type { ReadableWorkbook, WritableWorkbook } from '../src/workbook/port/port';
import { readXlsxWorkbook, writeXlsxWorkbook } from '../src/workbook/xlsx';

/** A workbook file held in memory, read anew each time. */
export function inMemory(bytes: Uint8Array): ReadableWorkbook {
  return { read: () => readXlsxWorkbook(bytes, 'bench.xlsx') };
}

/** Takes what is written as a file's bytes. */
export class Written implements WritableWorkbook {
  bytes = new Uint8Array();

  async write(drawings: Parameters<WritableWorkbook['write']>[0]): Promise<void> {
    this.bytes = new Uint8Array(await writeXlsxWorkbook(drawings));
  }
}
