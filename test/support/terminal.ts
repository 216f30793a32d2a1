import { run } from '../../src/cli/run';
import type { ExitStatus } from '../../src/cli/terminal';

export interface Ran {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and keeps what it printed. */
export async function besshi2(...words: string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const status = await run(words, { out: (text) => (out += text), err: (text) => (err += text) });
  return { status, out, err };
}
