/** Where the command line writes; a test hands in its own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0 done, 1 findings of severity error exist, 2 nothing done. The highest of several counts. */
export type ExitStatus = 0 | 1 | 2;

export function highest(statuses: readonly ExitStatus[]): ExitStatus {
  return statuses.reduce((high, status) => (status > high ? status : high), 0);
}

/** One JSON document, nothing else on stdout. */
export function printJson(terminal: Terminal, document: unknown): void {
  terminal.out(`${JSON.stringify(document, null, 2)}\n`);
}

export function printLines(terminal: Terminal, lines: readonly string[]): void {
  terminal.out(lines.map((line) => `${onOneLine(line)}\n`).join(''));
}

export function printError(terminal: Terminal, sentence: string): void {
  terminal.err(`${onOneLine(sentence)}\n`);
}

/** A text of a file as a terminal may show it: a line break as ⏎, what would steer the terminal as its picture (␛). */
function onOneLine(text: string): string {
  return text
    .replace(/\r\n?|\n/g, '⏎')
    .replace(/[\u0000-\u001f]/g, (letter) => String.fromCharCode(PICTURES + letter.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '␡');
}

/** Where Unicode has pictures of the control characters. */
const PICTURES = 0x2400;
