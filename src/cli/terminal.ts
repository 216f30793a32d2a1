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
  terminal.out(lines.map((line) => `${line}\n`).join(''));
}
