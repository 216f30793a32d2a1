import { askingWork } from '../../../src/workbook/dropped/apart/asking';
import { answer } from '../../../src/workbook/dropped/apart/answer';
import type { Asked, Said } from '../../../src/workbook/dropped/apart/messages';
import { directWork } from '../../../src/workbook/dropped/direct';
import type { FileWork } from '../../../src/workbook/dropped';

/** A worker that answers when it is told to. */
export class HeldWorker {
  readonly asked: Asked[] = [];
  isEnded = false;
  /** Whatever is sent does not pass. */
  refuses = false;
  say: (said: Said) => void = () => undefined;

  readonly line = {
    send: (asked: Asked) => {
      if (this.refuses) throw new Error('out of memory');
      this.asked.push(asked);
    },
    hear: (listener: (said: Said) => void) => void (this.say = listener),
    end: () => void (this.isEnded = true),
  };

  /** Does the job that it was asked at that place, as the page itself would. */
  async answer(index = this.asked.length - 1): Promise<void> {
    const asked = this.asked[index];
    if (!asked) throw new Error(`nothing was asked at ${index}`);
    this.say({ number: asked.number, outcome: await answer(directWork, asked.job) });
  }
}

/** Work done by such workers, the alarms set meanwhile, and what makes further workers fail to come up. */
export class HeldWork {
  readonly workers: HeldWorker[] = [new HeldWorker()];
  readonly alarms: { readonly milliseconds: number; readonly ring: () => void }[] = [];
  isCutOff = false;
  readonly work: FileWork;

  constructor() {
    const another = () => Promise.resolve(this.isCutOff ? null : this.bringUp().line);
    this.work = askingWork(this.worker().line, another, (milliseconds, ring) => {
      const alarm = { milliseconds, ring };
      this.alarms.push(alarm);
      return () => void this.alarms.splice(this.alarms.indexOf(alarm), 1);
    });
  }

  /** The newest worker. */
  worker(): HeldWorker {
    const worker = this.workers.at(-1);
    if (!worker) throw new Error('there is no worker');
    return worker;
  }

  private bringUp(): HeldWorker {
    const worker = new HeldWorker();
    this.workers.push(worker);
    return worker;
  }
}

/** All that is already under way has come to where it waits. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
