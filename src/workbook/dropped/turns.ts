import { Listeners } from './listeners';
import { refuseStopped } from './stopping';

/** Jobs one after another, each from what the one before left. The one under way can be stopped. */
export class Turns {
  private turn: Promise<unknown> = Promise.resolve();
  private underway: AbortController | null = null;
  private readonly changes = new Listeners<void>();

  /**
   * @param job is stopped by its signal: by `stop`, or by the signal given
   * @returns what the job gives. Throws what it throws; Refusal 'cancelled' where it was stopped before it began
   */
  take<T>(job: (signal: AbortSignal) => Promise<T>, given?: AbortSignal): Promise<T> {
    const done = this.turn.then(() => this.now(job, given));
    this.turn = done.catch(() => undefined);
    return done;
  }

  readonly stop = (): void => this.underway?.abort();

  /** Whether a job is under way. */
  readonly isBusy = (): boolean => this.underway !== null;

  /** Calls the listener whenever `isBusy` may have changed. */
  readonly onChange = (listener: () => void): (() => void) => this.changes.add(listener);

  private async now<T>(job: (signal: AbortSignal) => Promise<T>, given?: AbortSignal): Promise<T> {
    const own = new AbortController();
    const signal = given ? AbortSignal.any([own.signal, given]) : own.signal;
    refuseStopped(signal);
    this.begin(own);
    try {
      return await job(signal);
    } finally {
      this.begin(null);
    }
  }

  private begin(job: AbortController | null): void {
    this.underway = job;
    this.changes.tell();
  }
}
