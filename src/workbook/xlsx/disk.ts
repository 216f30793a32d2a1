import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../port/refusal';
import { MAX_FILE_BYTES } from './package/limits';
import { refusals } from './package/refusals';

/** A file's bytes. Throws Refusal for what is no file, is too large, or is being written meanwhile. */
export async function bytesFrom(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw refusals.notFound(path);
  if (found.isDirectory()) throw refusals.isFolder(path);
  if (!found.isFile()) throw refusals.foreign(path, '装置や通信の口');
  if (found.size > MAX_FILE_BYTES) throw refusals.tooLarge(path);
  const file = await open(path).catch(() => Promise.reject(refusals.unreadable(path)));
  try {
    return await wholeBytes(file, path);
  } catch (cause) {
    throw cause instanceof Refusal ? cause : refusals.unreadable(path);
  } finally {
    await file.close();
  }
}

/** What tells contents apart. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether Excel's lock file stands beside a file: someone has it open, or Excel ended badly and left it. */
export async function isOpenInExcel(path: string): Promise<boolean> {
  return (await stat(lockOf(path)).catch(() => null)) !== null;
}

/** Excel's lock file of a workbook. */
export function lockOf(path: string): string {
  return join(dirname(resolve(path)), `~$${basename(path)}`);
}

/** A file that is written while it is read would give neither its old contents nor its new ones. */
async function wholeBytes(file: FileHandle, path: string): Promise<Uint8Array> {
  const before = await file.stat();
  const bytes = await file.readFile();
  const after = await file.stat();
  if (before.mtimeMs !== after.mtimeMs || before.size !== after.size || bytes.length !== after.size) {
    throw new Refusal(
      'source-changed',
      `『${path}』は読み取っている間に変更されました。保存が終わってから、もう一度実行してください。`,
    );
  }
  return bytes;
}
