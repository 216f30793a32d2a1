import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const answerSchema = z.object({
  status: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  out: z.string(),
  err: z.string(),
  /** Seconds of processor time. */
  seconds: z.number(),
  /** The most memory the process has held since its start. */
  peakMb: z.number(),
});
/** What is done with a file: `besshi2 check`, drawings grafted into it, cells of it edited. */
export const taskSchema = z.object({ what: z.enum(['check', 'graft', 'edit']), path: z.string() });
export type Task = z.infer<typeof taskSchema>;

export type Answer = z.infer<typeof answerSchema>;

/** The line by which the child says that one answer is there and the next is begun, which has its own time. */
export const NEXT = 'next';

/** Why there is no answer. */
export type NoAnswer = { readonly died: string };

const HEAP_MB = 900;
const SECONDS_TO_ANSWER = 10;
/** Where a process cannot be asked for its processor time; and for one that sleeps. */
const SECONDS_TO_WAIT = 200;
const TICKS_A_SECOND = 100;
const LOOK_EVERY_MS = 200;

/**
 * Tasks in a process of their own with a bounded heap. It serves one task after the other, since starting costs a
 * second; one that dies or hangs is replaced. A hang is told by processor time: the machine may have other things to do.
 */
export class Apart {
  private child: ChildProcessWithoutNullStreams | undefined;
  private lines: Interface | undefined;

  async answer(task: Task): Promise<Answer | NoAnswer> {
    const { child, lines } = this.running();
    let ended = '';
    const answer = await new Promise<string>((resolve) => {
      let [from, started] = [secondsOf(child), Date.now()];
      const guard = setInterval(() => {
        const isHanging = secondsOf(child) - from > SECONDS_TO_ANSWER;
        if (!isHanging && Date.now() - started <= SECONDS_TO_WAIT * 1000) return;
        ended = `ended after ${(secondsOf(child) - from).toFixed(1)} s of processor time`;
        child.kill('SIGKILL');
      }, LOOK_EVERY_MS);
      const done = (line: string) => {
        [from, started] = [secondsOf(child), Date.now()];
        if (line === NEXT) return;
        clearInterval(guard);
        lines.off('line', done).off('close', died);
        resolve(line);
      };
      const died = () => done('');
      lines.on('line', done).on('close', died);
      child.stdin.write(`${JSON.stringify(task)}\n`);
    });
    if (answer !== '') return answerSchema.parse(JSON.parse(answer));
    this.end();
    return { died: ended || 'its process broke off' };
  }

  /** Ends the process; the next task gets a fresh one. */
  end(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private running(): { readonly child: ChildProcessWithoutNullStreams; readonly lines: Interface } {
    if (this.child && this.lines) return { child: this.child, lines: this.lines };
    const script = fileURLToPath(new URL('child.ts', import.meta.url));
    const child = spawn(process.execPath, [
      `--max-old-space-size=${HEAP_MB}`,
      '--expose-gc',
      '--import',
      'tsx',
      script,
    ]);
    child.stdin.on('error', () => undefined);
    child.stderr.resume();
    const lines = createInterface({ input: child.stdout });
    [this.child, this.lines] = [child, lines];
    return { child, lines };
  }
}

/** Processor time used so far; 0 where the system does not tell. */
function secondsOf({ pid }: ChildProcessWithoutNullStreams): number {
  const file = `/proc/${pid}/stat`;
  if (pid === undefined || !existsSync(file)) return 0;
  // The second field is a name in parentheses that may hold blanks; user and system time are fields 14 and 15.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}
