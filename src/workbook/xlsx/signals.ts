import process from 'node:process';

/** Ctrl+C, the system ending programs, and the window that is closed. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a job that leaves something behind when the program ends in the middle of it: a signal to end is told to the job,
 * and ends the program once the job has cleaned up. A second one ends it at once.
 */
export async function endingCleanly<T>(job: (told: AbortSignal) => Promise<T>): Promise<T> {
  const told = new AbortController();
  const received: NodeJS.Signals[] = [];
  const end = (name: NodeJS.Signals) => {
    received.push(name);
    stop();
    told.abort();
  };
  const stop = () => {
    for (const name of ENDING) process.off(name, end);
  };
  for (const name of ENDING) process.on(name, end);
  try {
    return await job(told.signal);
  } finally {
    stop();
    for (const name of received) process.kill(process.pid, name);
  }
}
