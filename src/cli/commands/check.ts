import { check, type Checked } from '../../app/check';
import type { Arguments } from '../arguments';
import { checkedAsJson, refusedAsJson } from '../json';
import { findingLines } from '../findings';
import { allFiles, source, type Note } from '../files';
import { sentenceOf } from '../sentence';
import { highest, printError, printJson, printLines, type ExitStatus, type Terminal } from '../terminal';

type Outcome =
  { readonly file: string; readonly checked: Checked } | { readonly file: string; readonly sentence: string };

/** `besshi2 check`: prints the findings of each file; one bad file does not stop the others. */
export async function checkCommand(args: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const outcomes: Outcome[] = [];
  const note = (sentence: string) => printError(terminal, sentence);
  for (const file of allFiles(args)) outcomes.push(await checkFile(file, note));

  for (const outcome of outcomes) if ('sentence' in outcome) printError(terminal, outcome.sentence);
  if (args.json) {
    const documents = outcomes.map((outcome) =>
      'checked' in outcome
        ? checkedAsJson(outcome.file, outcome.checked)
        : refusedAsJson(outcome.file, outcome.sentence),
    );
    printJson(terminal, documents.length === 1 ? documents[0] : documents);
  } else {
    for (const outcome of outcomes)
      if ('checked' in outcome) printLines(terminal, findingLines(outcome.file, outcome.checked));
  }
  return highest(outcomes.map(statusOf));
}

async function checkFile(file: string, note: Note): Promise<Outcome> {
  try {
    const workbook = source(file, note);
    const checked = await check(workbook);
    if (workbook.hasMacros()) note(withMacros(file));
    return { file, checked };
  } catch (error) {
    return { file, sentence: sentenceOf(error) };
  }
}

function withMacros(file: string): string {
  return `『${file}』にはマクロがありますが、実行しません。保存されている値を読み取りました。`;
}

function statusOf(outcome: Outcome): ExitStatus {
  if ('sentence' in outcome) return 2;
  return outcome.checked.counts.error > 0 ? 1 : 0;
}
