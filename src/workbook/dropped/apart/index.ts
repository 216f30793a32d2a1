import type { FileWork } from '../fileWork';
import { askingWork } from './asking';
import type { Said } from './messages';

/**
 * Work on files done by a worker. Where the browser gives none (a page opened from a folder has no right to one) it is
 * done by the page itself, which then stands still meanwhile.
 */
export async function workApart(): Promise<FileWork> {
  const worker = await started();
  if (!worker) return (await import('../direct')).directWork;
  return askingWork({
    send: (asked) => worker.postMessage(asked),
    hear: (listener) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Said>) => listener(data));
      worker.addEventListener('error', () => listener('gone'));
    },
  });
}

/** A worker that has said that it is ready; null where none comes up. */
async function started(): Promise<Worker | null> {
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    const isReady = await new Promise<boolean>((resolve) => {
      worker.addEventListener('message', () => resolve(true), { once: true });
      worker.addEventListener('error', () => resolve(false), { once: true });
    });
    return isReady ? worker : null;
  } catch {
    return null;
  }
}
