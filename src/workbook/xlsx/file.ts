import { readFile, stat } from 'node:fs/promises';
import type { Drawing } from '../../sheet/drawing';
import type { Sheet } from '../../sheet/sheet';
import type { ReadableWorkbook } from '../port/port';
import { readXlsxWorkbook, writeXlsxWorkbook } from './index';
import { MAX_FILE_BYTES } from './package/limits';
import { refusals } from './package/refusals';
import { refuseExisting, saveWhole, type SaveOptions } from './save';

export { isSameFile, refuseExisting } from './save';

/** A workbook file on disk. It is only ever read. */
export class XlsxFile implements ReadableWorkbook {
  constructor(private readonly path: string) {}

  /** Reads every worksheet. Throws Refusal with one sentence where the file cannot be read. */
  async read(): Promise<readonly Sheet[]> {
    return readXlsxWorkbook(await bytesOf(this.path), this.path);
  }
}

/** The workbook file at a path; nothing is touched until it is read. */
export function openXlsxFile(path: string): XlsxFile {
  return new XlsxFile(path);
}

/**
 * Writes a workbook file whole or not at all, from finished bytes or from drawings.
 * Throws Refusal where it cannot: bad drawings, a file that stands there without `overwrite`, no place to write.
 */
export async function saveXlsxFile(
  path: string,
  content: Uint8Array | readonly Drawing[],
  options: SaveOptions,
): Promise<void> {
  await refuseExisting(path, options);
  await saveWhole(path, content instanceof Uint8Array ? content : await writeXlsxWorkbook(content), options);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw refusals.notFound(path);
  if (found.isDirectory()) throw refusals.isFolder(path);
  if (!found.isFile()) throw refusals.foreign(path, '装置や通信の口');
  if (found.size > MAX_FILE_BYTES) throw refusals.tooLarge(path);
  return readFile(path).catch(() => Promise.reject(refusals.unreadable(path)));
}
