import { parseArgs, type ParseArgsConfig } from 'node:util';
import { z } from 'zod';
import { Usage } from './usage';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  json: { type: 'boolean' },
  overwrite: { type: 'boolean' },
  'only-forms': { type: 'boolean' },
  'allow-errors': { type: 'boolean' },
  prefecture: { type: 'string' },
  year: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

type OptionName = keyof typeof OPTIONS;

/** The options each command knows; --help is known everywhere. */
const KNOWN: Readonly<Record<string, readonly OptionName[]>> = {
  template: ['output', 'overwrite', 'prefecture', 'year'],
  check: ['json'],
  progress: ['json'],
  generate: ['output', 'overwrite', 'only-forms', 'allow-errors', 'json'],
  collect: ['output', 'overwrite', 'json'],
  review: ['output', 'overwrite', 'json'],
};

const parsed = z.object({
  command: z.enum(['template', 'check', 'progress', 'generate', 'collect', 'review']).nullable(),
  files: z.array(z.string()),
  output: z.string().nullable(),
  prefecture: z.string().nullable(),
  year: z.string().nullable(),
  json: z.boolean(),
  overwrite: z.boolean(),
  onlyForms: z.boolean(),
  allowErrors: z.boolean(),
  help: z.boolean(),
});

/** A command line understood. `command` is null where none was named. */
export type Arguments = Readonly<z.infer<typeof parsed>>;

/** Reads the words after the program's name. Throws Usage with a Japanese sentence where they cannot be followed. */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parseWords(words);
  const [command, ...written] = positionals;
  const files = written.filter((file) => file !== '');
  refuseUnknown(command, Object.keys(values));
  return parsed.parse({
    command: command ?? null,
    files,
    output: values.output || null,
    prefecture: values.prefecture ?? null,
    year: values.year ?? null,
    json: values.json ?? false,
    overwrite: values.overwrite ?? false,
    onlyForms: values['only-forms'] ?? false,
    allowErrors: values['allow-errors'] ?? false,
    help: values.help ?? false,
  });
}

/** Whether the words ask for --json, also where the rest of them cannot be understood. */
export function asksForJson(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end === -1 ? words.length : end).includes('--json');
}

function parseWords(words: readonly string[]) {
  try {
    const args = words.map((word) => word.replace(/^-o=/, '--output='));
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Usage(sentenceFor(error, words));
  }
}

function refuseUnknown(command: string | undefined, given: readonly string[]): void {
  if (command === undefined) return;
  const known: readonly string[] | undefined = Object.hasOwn(KNOWN, command) ? KNOWN[command] : undefined;
  if (!known) throw new Usage(`「${command}」という命令はありません。besshi2 --help で使い方を確かめてください。`);
  const unknown = given.find((name) => name !== 'help' && !known.includes(name));
  if (unknown)
    throw new Usage(`「${command}」では --${unknown} を使えません。besshi2 --help で使い方を確かめてください。`);
}

/** parseArgs reports by code; the option meant is the first word it cannot take. */
function sentenceFor(error: unknown, words: readonly string[]): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const option = words.find((word) => namesOption(word)) ?? '';
    return `${option} の指定が正しくありません。値の要る指定には値を書き、要らない指定には書かないでください。`;
  }
  const option = words.find((word) => word.startsWith('-') && word !== '--' && !namesOption(word)) ?? '';
  if (/\.xls\w?$/i.test(option)) return `「-」で始まるファイル名は ./${option} のように書いてください。`;
  return `「${option}」という指定はありません。besshi2 --help で使い方を確かめてください。`;
}

function namesOption(word: string): boolean {
  const [name = ''] = word.replace(/^--/, '').split('=');
  const isLong = word.startsWith('--') && Object.hasOwn(OPTIONS, name);
  return isLong || word === '-o' || word === '-h';
}
