import { readFile } from 'node:fs/promises';
import type { Drawing } from '../../sheet/drawing';
import type { Sheet } from '../../sheet/sheet';
import type { ReadableWorkbook } from '../port/port';
import { readXlsxWorkbook, writeXlsxWorkbook } from './index';
import { basename } from 'node:path';
import { saveWhole, type SaveOptions } from './save';

export { isSameFile } from './save';

/** A workbook file on disk. It is only ever read. */
export class XlsxFile implements ReadableWorkbook {
  constructor(private readonly path: string) {}

  async read(): Promise<readonly Sheet[]> {
    return readXlsxWorkbook(await readFile(this.path), basename(this.path));
  }
}

/** The workbook file at a path; nothing is touched until it is read. */
export function openXlsxFile(path: string): XlsxFile {
  return new XlsxFile(path);
}

/** Writes a workbook file whole or not at all. Throws Refusal where it cannot. */
export async function saveXlsxFile(
  path: string,
  content: Uint8Array | readonly Drawing[],
  options: SaveOptions,
): Promise<void> {
  const bytes = content instanceof Uint8Array ? content : await writeXlsxWorkbook(content);
  await saveWhole(path, bytes, options);
}
