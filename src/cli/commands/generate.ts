import { generate, type Generated } from '../../app/generate';
import type { Arguments } from '../arguments';
import { copyOf, onlyFile, source, target } from '../files';
import { generatedAsJson } from '../json';
import { printError, printJson, printLines, type ExitStatus, type Terminal } from '../terminal';

/**
 * `besshi2 generate`: the main job, in a copy of the file, or in a new workbook where the forms alone are asked for.
 * Status 1 where findings of severity error stand, written or not.
 */
export async function generateCommand(args: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const notes: string[] = [];
  const note = (sentence: string) => {
    notes.push(sentence);
    printError(terminal, sentence);
  };
  const file = onlyFile(args);
  const from = source(file, note);
  const { onlyForms, allowErrors } = args;
  const to = await (onlyForms ? target(args, from) : copyOf(from, args, note));
  const generated = await generate(from, to, { onlyForms, allowErrors });
  if (args.json) printJson(terminal, generatedAsJson(file, to.path, generated, notes));
  else printLines(terminal, lines(file, to.path, generated));
  return generated.checked.counts.error > 0 ? 1 : 0;
}

function lines(file: string, out: string, { written, sheets, checked: { counts } }: Generated): readonly string[] {
  const found = `要修正 ${counts.error}件、要確認 ${counts.warning}件、参考 ${counts.info}件`;
  if (!written) {
    return [
      `要修正の確認事項があるため、別紙２は作っていません（${found}）。`,
      `besshi2 check "${file}" で内容を確かめてください。そのまま「（案）」として作るときは --allow-errors を付けてください。`,
    ];
  }
  const made = sheets.filter(({ kept }) => !kept);
  const kept = sheets.filter((sheet) => sheet.kept);
  return [
    `別紙２を${made.length}枚作りました：${out}（${found}）`,
    ...made.map(({ name }) => `  ${name}`),
    ...(kept.length > 0 ? [`シート上で直された別紙２が${kept.length}枚あり、そのまま残しました：`] : []),
    ...kept.map(({ name }) => `  ${name}`),
  ];
}
