import type { ReadableWorkbook, WritableWorkbook } from '../workbook/port/port';
import { isSameFile, openXlsxFile, saveXlsxFile } from '../workbook/xlsx/file';
import { Refusal } from '../workbook/port/refusal';
import type { Arguments } from './arguments';
import { Usage } from './usage';

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

export function source(path: string): ReadableWorkbook {
  return openXlsxFile(path);
}

/** The file a command writes. Throws Usage without -o, Refusal where it is one of the sources. */
export async function target(
  args: Arguments,
  sources: readonly string[],
): Promise<{ path: string } & WritableWorkbook> {
  const { output, overwrite } = args;
  if (output === null) throw new Usage(`出力するファイルが書かれていません（-o 出力.xlsx）。`);
  if (!/[^/\\]\.xlsx$/i.test(output)) throw notXlsx(output);
  for (const path of sources) {
    if (await isSameFile(path, output)) {
      throw new Refusal(
        'same-file',
        `『${output}』は元のファイルです。元のファイルは書き換えません。別の名前を -o に書いてください。`,
      );
    }
  }
  return { path: output, write: (drawings) => saveXlsxFile(output, drawings, { overwrite }) };
}

/** Excel does not open a workbook under another ending (.xlsm), or warns of it (.xls). */
function notXlsx(output: string): Usage {
  return new Usage(`出力先『${output}』は Excel ブックの名前ではありません。名前の終わりを .xlsx にしてください。`);
}
