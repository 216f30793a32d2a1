import { MOST_TIME } from './limits';
import type { Alarm, Line } from './line';
import type { Job, Outcome, Said } from './messages';

/**
 * Why a job has no outcome: the person stopped it · its time was over · its worker broke · no worker came up for it. After
 * the first three the worker is ended and the next job gets another.
 */
export type Ending = 'stopped' | 'slow' | 'gone' | 'unloaded';

interface Waiting {
  readonly number: number;
  readonly tell: (told: Outcome | Ending) => void;
}

/** Has jobs done over a line, one at a time, so that ending the worker ends no other job than the one that it is at. */
export class Asker {
  private turn: Promise<unknown> = Promise.resolve();
  private line: Line | null = null;
  private waiting: Waiting | null = null;
  private last = 0;

  /** @param another brings up a line to a fresh worker; null where none comes up */
  constructor(
    first: Line,
    private readonly another: () => Promise<Line | null>,
    private readonly alarm: Alarm,
  ) {
    this.take(first);
  }

  /** Never throws. A job that is stopped while it waits for others is told so at once and never begun. */
  ask(job: Job, signal?: AbortSignal): Promise<Outcome | Ending> {
    const told = this.turn.then(() => this.now(job, signal));
    this.turn = told;
    return new Promise((resolve) => {
      if (signal?.aborted) resolve('stopped');
      signal?.addEventListener('abort', () => resolve('stopped'), { once: true });
      void told.then(resolve);
    });
  }

  private async now(job: Job, signal?: AbortSignal): Promise<Outcome | Ending> {
    if (signal?.aborted) return 'stopped';
    const line = this.line ?? (await this.fresh());
    if (!line) return 'unloaded';
    if (signal?.aborted) return 'stopped';
    const told = await this.toldOf(line, job, signal);
    if (typeof told === 'string') this.drop(line);
    return told;
  }

  private toldOf(line: Line, job: Job, signal?: AbortSignal): Promise<Outcome | Ending> {
    return new Promise((resolve) => {
      const over = new AbortController();
      const tell = (told: Outcome | Ending): void => {
        over.abort();
        silence();
        this.waiting = null;
        resolve(told);
      };
      const silence = this.alarm(MOST_TIME[job.kind], () => tell('slow'));
      signal?.addEventListener('abort', () => tell('stopped'), { signal: over.signal });
      this.last += 1;
      this.waiting = { number: this.last, tell };
      try {
        line.send({ number: this.last, job });
      } catch {
        tell('gone'); // a file too large for the memory to be handed over
      }
    });
  }

  private async fresh(): Promise<Line | null> {
    const line = await this.another();
    if (line) this.take(line);
    return line;
  }

  private take(line: Line): void {
    this.line = line;
    line.hear((said) => this.hear(line, said));
  }

  /** What an ended worker had still under way to the page is for nobody. */
  private hear(line: Line, said: Said): void {
    if (line !== this.line || said === 'ready') return;
    if (said === 'gone') {
      this.drop(line);
      this.waiting?.tell('gone');
    } else if (said.number === this.waiting?.number) this.waiting.tell(said.outcome);
  }

  private drop(line: Line): void {
    line.end();
    if (this.line === line) this.line = null;
  }
}
