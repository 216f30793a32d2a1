import { generate, type Generated } from '../../app/generate';
import type { Arguments } from '../arguments';
import { onlyFile, source, target } from '../files';
import { generatedAsJson } from '../json';
import { printJson, printLines, type ExitStatus, type Terminal } from '../terminal';

/** `besshi2 generate`: the main job. Status 1 where findings of severity error stand, written or not. */
export async function generateCommand(args: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const file = onlyFile(args);
  const to = await target(args, [file]);
  const { onlyForms, allowErrors } = args;
  const generated = await generate(source(file), to, { onlyForms, allowErrors });
  if (args.json) printJson(terminal, generatedAsJson(file, to.path, generated));
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
  return [`別紙２を${sheets.length}枚作りました：${out}（${found}）`, ...sheets.map(({ name }) => `  ${name}`)];
}
