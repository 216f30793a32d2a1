import { readFile, stat } from 'node:fs/promises';
import type { Drawing } from '../../sheet/drawing';
import type { ReadableWorkbook, Written } from '../port/port';
import { readXlsxWorkbook, writeXlsxWorkbook } from './index';
import { MAX_FILE_BYTES } from './package/limits';
import { refusals } from './package/refusals';
import { refuseExisting, saveWhole, type SaveOptions } from './save';

export { isSameFile } from './save';

/** The workbook file at a path. It is only ever read, and not touched before that. */
export function openXlsxFile(path: string): ReadableWorkbook {
  return { read: async () => readXlsxWorkbook(await bytesOf(path), path) };
}

/**
 * Writes drawings as a workbook file, whole or not at all.
 * Throws Refusal where it cannot: bad drawings, a file that stands there without `overwrite`, no place to write.
 */
export async function saveXlsxFile(
  path: string,
  drawings: readonly Drawing[],
  options: SaveOptions,
): Promise<readonly Written[]> {
  await refuseExisting(path, options);
  await saveWhole(path, await writeXlsxWorkbook(drawings), options);
  return drawings.map(({ name }) => ({ name, outcome: 'added' }));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw refusals.notFound(path);
  if (found.isDirectory()) throw refusals.isFolder(path);
  if (!found.isFile()) throw refusals.foreign(path, '装置や通信の口');
  if (found.size > MAX_FILE_BYTES) throw refusals.tooLarge(path);
  return readFile(path).catch(() => Promise.reject(refusals.unreadable(path)));
}
