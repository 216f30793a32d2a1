import { asksForJson, readArguments, type Arguments } from './arguments';
import { checkCommand } from './commands/check';
import { generateCommand } from './commands/generate';
import { progressCommand } from './commands/progress';
import { templateCommand } from './commands/template';
import { refusedAsJson } from './json';
import { sentenceOf } from './sentence';
import { printError, printJson, type ExitStatus, type Terminal } from './terminal';
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
  let file: string | null = null;
  try {
    const args = readArguments(words);
    file = args.files.length === 1 ? (args.files[0] ?? null) : null;
    return await obey(args, terminal);
  } catch (error) {
    const sentence = sentenceOf(error);
    printError(terminal, sentence);
    if (asksForJson(words)) printJson(terminal, refusedAsJson(file, sentence));
    return 2;
  }
}

async function obey(args: Arguments, terminal: Terminal): Promise<ExitStatus> {
  if (args.help) {
    terminal.out(HELP);
    return 0;
  }
  if (args.command === null) {
    throw new Usage('命令が書かれていません。besshi2 --help で使い方を確かめてください。');
  }
  return COMMANDS[args.command](args, terminal);
}

function notThereYet(command: string): Command {
  return () => Promise.reject(new Usage(`「${command}」はこの版ではまだ使えません。`));
}
