import type { FileWork } from '../fileWork';
import { askingWork } from './asking';
import { MOST_TIME_TO_START } from './limits';
import { clock, type Line } from './line';
import type { Said } from './messages';

/**
 * Work on files done by a worker. Where the browser gives none (a page opened from a folder has no right to one) it is
 * done by the page itself, which then stands still meanwhile.
 */
export async function workApart(): Promise<FileWork> {
  const first = await startedLine();
  return first ? askingWork(first, startedLine) : (await import('../direct')).directWork;
}

async function startedLine(): Promise<Line | null> {
  const worker = await started();
  return worker && lineTo(worker);
}

function lineTo(worker: Worker): Line {
  return {
    send: (asked) => worker.postMessage(asked),
    hear: (listener) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Said>) => listener(data));
      // Nothing that the worker throws is expected here, nor an answer that cannot be taken in: it is not to be trusted.
      for (const type of ['error', 'messageerror']) worker.addEventListener(type, () => listener('gone'));
    },
    end: () => worker.terminate(),
  };
}

/** A worker that has said that it is ready; null where none comes up. */
async function started(): Promise<Worker | null> {
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    const isReady = await new Promise<boolean>((resolve) => {
      worker.addEventListener('message', () => resolve(true), { once: true });
      worker.addEventListener('error', () => resolve(false), { once: true });
      clock(MOST_TIME_TO_START, () => resolve(false));
    });
    if (!isReady) worker.terminate();
    return isReady ? worker : null;
  } catch {
    return null;
  }
}
