import { Refusal } from '../../port/refusal';
import type { Batches } from '../session';
import type { Finished } from './finish';
import { settle } from './recover';

/**
 * Carries out a job that leaves a journal, and where it breaks off undoes or finishes it at once, if Excel still
 * answers. A job that was finished that way has succeeded.
 * @param finished what the job gives with what was finished; undefined as long as it can be undone
 */
export async function recoverable<T>(
  excel: Batches,
  job: () => Promise<T>,
  finished: (rest: Finished) => T | undefined,
): Promise<T> {
  try {
    return await job();
  } catch (cause) {
    if (cause instanceof Refusal && cause.reason === 'no-answer') throw cause;
    const settled = await settle(excel).catch(() => undefined);
    const result = settled?.outcome === 'finished' ? finished(settled.rest) : undefined;
    if (result === undefined) throw cause;
    return result;
  }
}
