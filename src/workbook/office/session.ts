import { asRefusal, refusals } from './refusals';

export interface SessionOptions {
  /** Milliseconds without an answer from Excel until a job is given up. A dialog box in front of Excel takes as long. */
  readonly answerWithin?: number;
}

const TWO_MINUTES = 120_000;

/** One Excel: its jobs run one after another, and every failure leaves as a Refusal with one Japanese sentence. */
export class Session {
  private last: Promise<unknown> = Promise.resolve();
  private readonly answerWithin: number;

  constructor({ answerWithin = TWO_MINUTES }: SessionOptions = {}) {
    this.answerWithin = answerWithin;
  }

  /**
   * Runs a job with Excel's context once the jobs before it are done. Throws Refusal: what Excel refused, or 'no-answer'
   * where Excel does not answer; the job then does not go on should the answer come after all.
   */
  run<T>(job: (excel: Batches) => Promise<T>): Promise<T> {
    const mine = this.last.then(() => this.runNow(job));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async runNow<T>(job: (excel: Batches) => Promise<T>): Promise<T> {
    try {
      return await job(new Batches(new Excel.RequestContext(), this.answerWithin));
    } catch (cause) {
      throw asRefusal(cause);
    }
  }
}

/**
 * Excel's request context. Not `Excel.run`: that keeps every range by a reference of its own, which costs two actions
 * a range and a further request at the end; here no range is used in more than one batch.
 */
export class Batches {
  constructor(
    readonly context: Excel.RequestContext,
    private readonly answerWithin: number,
  ) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  /** Sends what is queued, one round trip, and waits for the answer. */
  send(): Promise<void> {
    return this.answered(this.context.sync());
  }

  /** Waits for an answer of Excel's, but not for ever. Throws Refusal 'no-answer'. */
  async answered(answer: Promise<void>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(refusals.noAnswer()), this.answerWithin);
    });
    try {
      await Promise.race([answer, silence]);
    } finally {
      clearTimeout(timer);
    }
  }
}
