import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../port/refusal';
import { isOpenInExcel, lockOf } from './disk';
import { endingCleanly } from './signals';

export interface SaveOptions {
  /** Replace a file that stands there already. */
  readonly overwrite: boolean;
}

/**
 * Puts the bytes at the path whole or not at all: written and synced under a temporary name in the same folder, then
 * moved into place. A program that is told to end meanwhile leaves nothing behind; one that is killed leaves the
 * temporary file. Throws Refusal when a file stands there and may not be replaced, or the folder takes no file.
 */
export async function saveWhole(path: string, bytes: Uint8Array, { overwrite }: SaveOptions): Promise<void> {
  await refuseExisting(path, { overwrite });
  const folder = dirname(resolve(path));
  const aside = join(folder, `.besshi2-${randomUUID()}.tmp`);
  await endingCleanly(async (told) => {
    try {
      await writeSynced(aside, bytes, told);
      told.throwIfAborted();
      await (overwrite ? rename(aside, path) : placeNew(aside, path));
    } catch (cause) {
      throw cause instanceof Refusal ? cause : cannotWrite(path, cause);
    } finally {
      await rm(aside, { force: true });
    }
    await syncFolder(folder);
  });
}

/** Whether two paths lead to one file, also through links and relative paths. A path without a file is no file's equal. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (resolve(a) === resolve(b)) return true;
  const [one, other] = await Promise.all([statOf(a), statOf(b)]);
  return one !== null && other !== null && one.dev === other.dev && one.ino === other.ino;
}

/**
 * Says before the work what would be refused after it: a file that stands there and may not be replaced, a folder, a
 * missing folder, a file that may not be written or is open in Excel. Throws Refusal.
 */
export async function refuseExisting(path: string, { overwrite }: SaveOptions): Promise<void> {
  const standing = await statOf(path);
  if (standing?.isDirectory()) {
    throw new Refusal('is-folder', `出力先『${path}』はフォルダーです。ファイル名まで指定してください。`);
  }
  if (standing && !standing.isFile()) {
    throw new Refusal('cannot-write', `出力先『${path}』は通常のファイルではありません。別の名前を指定してください。`);
  }
  if (standing && !overwrite) throw alreadyThere(path);
  const folder = await statOf(dirname(resolve(path)));
  if (!folder?.isDirectory()) {
    throw new Refusal(
      'cannot-write',
      `出力先『${path}』を置くフォルダーがありません。先にフォルダーを作成してください。`,
    );
  }
  if (standing && (await isOpenInExcel(path))) throw openElsewhere(path);
  if (standing) await access(path, constants.W_OK).catch((cause: unknown) => Promise.reject(cannotWrite(path, cause)));
}

async function writeSynced(path: string, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes, { signal });
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The file's name is on the disk as well. Windows and some network folders do not take this of a folder. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const opened = await open(folder, 'r');
    try {
      await opened.sync();
    } finally {
      await opened.close();
    }
  } catch {
    // The file itself is whole and in its place.
  }
}

/** A hard link refuses where a file appeared meanwhile, which a rename would replace. */
async function placeNew(aside: string, path: string): Promise<void> {
  try {
    await link(aside, path);
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') throw alreadyThere(path);
    // Some network folders know no hard links.
    await rename(aside, path);
  }
}

function alreadyThere(path: string): Refusal {
  return new Refusal(
    'exists',
    `出力先『${path}』は既にあります。別の名前にするか、上書きの指定（--overwrite）を付けてください。`,
  );
}

function openElsewhere(path: string): Refusal {
  return new Refusal(
    'in-use',
    `出力先『${path}』は Excel で開かれています。閉じてから、もう一度実行してください（開いていないのにこう表示されるときは、『${basename(lockOf(path))}』を削除してください）。`,
  );
}

function cannotWrite(path: string, cause: unknown): Refusal {
  return new Refusal('cannot-write', `出力先『${path}』に保存できません。${REASONS[codeOf(cause)] ?? OTHER}`);
}

const OTHER = 'フォルダーの空き容量と書き込みの権限を確かめてください。';
const NO_RIGHT = '書き込みの権限がありません。別のフォルダーを指定してください。';
const FULL = '空き容量が足りません。不要なファイルを削除するか、別のフォルダーを指定してください。';
const IN_USE = 'ほかの人か別の画面で開かれています。閉じてから、もう一度実行してください。';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: NO_RIGHT,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  EBUSY: IN_USE,
  ENAMETOOLONG: 'ファイル名が長すぎます。短い名前を指定してください。',
};

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}
