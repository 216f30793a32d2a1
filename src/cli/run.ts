import { readArguments, type Arguments } from './arguments';
import { checkCommand } from './commands/check';
import { generateCommand } from './commands/generate';
import { progressCommand } from './commands/progress';
import { templateCommand } from './commands/template';
import { sentenceOf } from './sentence';
import type { ExitStatus, Terminal } from './terminal';
import { HELP, Usage } from './usage';

type Command = (args: Arguments, terminal: Terminal) => Promise<ExitStatus>;

const COMMANDS: Readonly<Record<NonNullable<Arguments['command']>, Command>> = {
  template: templateCommand,
  check: checkCommand,
  progress: progressCommand,
  generate: generateCommand,
  collect: notThereYet('collect'),
  review: notThereYet('review'),
};

/** The whole command line: words after the program's name in, exit status out. Never throws. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    const args = readArguments(words);
    if (args.help) {
      terminal.out(HELP);
      return 0;
    }
    if (args.command === null) {
      throw new Usage('命令が書かれていません。besshi2 --help で使い方を確かめてください。');
    }
    return await COMMANDS[args.command](args, terminal);
  } catch (error) {
    terminal.err(`${sentenceOf(error)}\n`);
    return 2;
  }
}

function notThereYet(command: string): Command {
  return () => Promise.reject(new Usage(`「${command}」はこの版ではまだ使えません。`));
}
