import type { WritableWorkbook } from '../workbook/port/port';
import { Refusal } from '../workbook/port/refusal';
import { ENDINGS, isSameFile, openXlsxFile, saveXlsxCopy, saveXlsxFile, type XlsxFile } from '../workbook/xlsx/file';
import type { Arguments } from './arguments';
import { Usage } from './usage';

/** Takes a sentence beside the result: on stderr, and in the documents that have room for it. */
export type Note = (sentence: string) => void;

/** The one file a command reads. */
export function onlyFile({ command, files }: Arguments): string {
  const [file, ...more] = files;
  if (file === undefined) throw new Usage(`読み取るファイルが書かれていません（besshi2 ${command} ファイル）。`);
  if (more.length > 0) throw new Usage(`「${command}」で一度に読み取れるファイルは一つです。`);
  return file;
}

/** The files a command reads, at least one. */
export function allFiles({ command, files }: Arguments): readonly string[] {
  if (files.length === 0) throw new Usage(`読み取るファイルが書かれていません（besshi2 ${command} ファイル）。`);
  return files;
}

/** A file to be read; that Excel has it open is noted once it was read. */
export function source(path: string, note: Note): XlsxFile {
  const file = openXlsxFile(path);
  const read = async () => {
    const sheets = await file.read();
    if (await file.isOpenInExcel()) {
      note(`『${path}』は Excel で開かれています。保存していない変更は、結果に含まれません。`);
    }
    return sheets;
  };
  return { ...file, read };
}

export type Target = WritableWorkbook & { readonly path: string };

/**
 * The new workbook a command writes.
 * Throws Usage without -o, Refusal where it is the source. @param from what it is made of, where it is made of a file
 */
export async function target(args: Arguments, from?: XlsxFile): Promise<Target> {
  const { overwrite } = args;
  const path = await output(args, ['.xlsx'], from);
  return { path, write: (drawings) => saveXlsxFile(path, drawings, { overwrite }, from) };
}

/** The copy of its source that a command writes; what becomes a new workbook instead is noted. Throws as `target`. */
export async function copyOf(from: XlsxFile, args: Arguments, note: Note): Promise<Target> {
  const { overwrite } = args;
  const path = await output(args, ENDINGS, from);
  return {
    path,
    write: async (drawings, options) => {
      const { written, because } = await saveXlsxCopy(path, from, drawings, { ...options, overwrite });
      if (because !== null) note(`${because}ため、写しではなく、作成したシートだけの新しいブックにしました。`);
      return written;
    },
  };
}

async function output(
  { output: path }: Arguments,
  endings: readonly string[],
  from: XlsxFile | undefined,
): Promise<string> {
  if (path === null) throw new Usage(`出力するファイルが書かれていません（-o 出力.xlsx）。`);
  const isNamed = endings.some((ending) => /[^/\\]$/.test(path.slice(0, -ending.length)) && endsWith(path, ending));
  if (!isNamed) throw notXlsx(path);
  if (from && (await isSameFile(from.path, path))) {
    throw new Refusal(
      'same-file',
      `『${path}』は元のファイルです。元のファイルは書き換えません。別の名前を -o に書いてください。`,
    );
  }
  return path;
}

function endsWith(path: string, ending: string): boolean {
  return path.toLowerCase().endsWith(ending);
}

/** Excel does not open a workbook under the ending of another kind, or warns of it (.xls). */
function notXlsx(output: string): Usage {
  return new Usage(`出力先『${output}』は Excel ブックの名前ではありません。名前の終わりを .xlsx にしてください。`);
}
