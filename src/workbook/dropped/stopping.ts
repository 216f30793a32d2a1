import type { FileWork } from './fileWork';
import { refusals } from './refusals';

/** The work as a job does it that can be stopped: refused before and after each part of it, and during it where it can be. */
export function stopping(work: FileWork, signal: AbortSignal): FileWork {
  const unlessStopped = async <T>(part: () => Promise<T>): Promise<T> => {
    refuseStopped(signal);
    const done = await part();
    refuseStopped(signal);
    return done;
  };
  return {
    canStop: work.canStop,
    read: (file) => unlessStopped(() => work.read(file, signal)),
    write: (file, drawings, seen) => unlessStopped(() => work.write(file, drawings, seen, signal)),
    edit: (file, edits) => unlessStopped(() => work.edit(file, edits, signal)),
  };
}

/** Throws Refusal 'cancelled' where the person has asked to stop. */
export function refuseStopped(signal: AbortSignal): void {
  if (signal.aborted) throw refusals.cancelled();
}
