import type { Drawing } from '../../sheet/drawing';
import type { ReadableWorkbook, WriteOptions, Written } from '../port/port';
import { Refusal } from '../port/refusal';
import { bytesFrom, hashOf, isOpenInExcel } from './disk';
import { graftOrNew, hasMacros, type Ending } from './graft';
import { readXlsxWorkbook, writeXlsxWorkbook } from './index';
import { refuseExisting, saveWhole, type SaveOptions } from './save';

export { ENDINGS } from './graft';
export { isSameFile } from './save';

/** A workbook file on disk. It is only ever read, and not touched before that. */
export interface XlsxFile extends ReadableWorkbook {
  readonly path: string;
  /** The file's bytes, which are those of the last reading. Throws Refusal 'source-changed' where they are others. */
  unchanged(): Promise<Uint8Array>;
  /** Whether the file that was read holds macros: they are never run. */
  hasMacros(): boolean;
  /** Whether Excel has it open: what a person has not saved yet is not in it. */
  isOpenInExcel(): Promise<boolean>;
}

/** The workbook file at a path. */
export function openXlsxFile(path: string): XlsxFile {
  let known: string | null = null;
  let macros = false;
  const load = async () => {
    const bytes = await bytesFrom(path);
    return { bytes, hash: hashOf(bytes) };
  };
  return {
    path,
    read: async () => {
      const { bytes, hash } = await load();
      known = hash;
      const sheets = await readXlsxWorkbook(bytes, path);
      macros = hasMacros(bytes);
      return sheets;
    },
    unchanged: async () => {
      const { bytes, hash } = await load();
      if (known !== null && known !== hash) throw sourceChanged(path);
      return bytes;
    },
    hasMacros: () => macros,
    isOpenInExcel: () => isOpenInExcel(path),
  };
}

/**
 * Writes drawings as a workbook file, whole or not at all.
 * Throws Refusal where it cannot: bad drawings, a file that stands there without `overwrite`, no place to write.
 * @param source what the drawings were made of; where it changed since it was read, nothing is written
 */
export async function saveXlsxFile(
  path: string,
  drawings: readonly Drawing[],
  options: SaveOptions,
  source?: XlsxFile,
): Promise<readonly Written[]> {
  await refuseExisting(path, options);
  const bytes = await writeXlsxWorkbook(drawings);
  await source?.unchanged();
  await saveWhole(path, bytes, options);
  return drawings.map(({ name }) => ({ name, outcome: 'added' }));
}

/** What was saved as a copy: `because` says why it is a new workbook instead, a clause without its end. */
export interface SavedCopy {
  readonly written: readonly Written[];
  readonly because: string | null;
}

/**
 * Writes a copy of a workbook file with the drawings as its sheets, or a new workbook of the drawings alone where the
 * file takes none; whole or not at all. Throws Refusal as saveXlsxFile does, and for a name of another kind of workbook.
 */
export async function saveXlsxCopy(
  path: string,
  source: XlsxFile,
  drawings: readonly Drawing[],
  options: SaveOptions & WriteOptions,
): Promise<SavedCopy> {
  await refuseExisting(path, options);
  const made = await graftOrNew(await source.unchanged(), drawings, { ...options, name: source.path });
  if (!path.toLowerCase().endsWith(made.ending)) throw wrongEnding(path, made.ending, made.because);
  await source.unchanged();
  await saveWhole(path, made.bytes, options);
  return made;
}

function sourceChanged(path: string): Refusal {
  return new Refusal(
    'source-changed',
    `『${path}』が作業の途中で変更されたため、何も書き込んでいません。保存が終わってから、もう一度実行してください。`,
  );
}

function wrongEnding(path: string, ending: Ending, because: string | null): Refusal {
  const why = because === null ? '元のブックと同じ種類になる' : `${because}ため、マクロなどのない新しいブックになる`;
  return new Refusal('wrong-ending', `${why}ので、出力先『${path}』の名前の終わりを ${ending} にしてください。`);
}
