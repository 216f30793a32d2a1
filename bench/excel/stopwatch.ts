import { performance } from 'node:perf_hooks';

/** Milliseconds from call to call: how long batches were in Excel's hands. */
let inExcel = 0;

/**
 * Times what lies between handing a batch over and its answer, at the one function through which Microsoft's client
 * speaks to Excel (`window.external.Execute`). Neither the product nor the stand-in knows of it. Call once.
 */
export function startStopwatch(): void {
  const boundary: unknown = Reflect.get(globalThis, 'external');
  const execute: unknown = isObject(boundary) ? Reflect.get(boundary, 'Execute') : undefined;
  if (!isObject(boundary) || !isFunction(execute)) throw new Error('Office.js is not loaded');
  Reflect.set(boundary, 'Execute', (id: unknown, parameters: unknown, callback: (reply: unknown) => void): void => {
    const start = performance.now();
    execute.call(boundary, id, parameters, (reply: unknown): void => {
      inExcel += performance.now() - start;
      callback(reply);
    });
  });
}

/** Milliseconds of a job outside Excel: our code, and Microsoft's client. Batches of the job go one after another. */
export async function outsideExcel(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const before = inExcel;
  await job();
  return performance.now() - start - (inExcel - before);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isFunction(value: unknown): value is (...parameters: unknown[]) => unknown {
  return typeof value === 'function';
}
