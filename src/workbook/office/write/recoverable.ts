import { Refusal } from '../../port/refusal';
import type { Batches } from '../session';
import { recover } from './recover';

/**
 * Carries out a job that leaves a journal, and where it breaks off undoes or finishes it at once, if Excel still
 * answers. A job that was finished that way has succeeded.
 * @param finished what the job would have given; undefined as long as it can be undone
 */
export async function recoverable<T>(excel: Batches, job: () => Promise<T>, finished: () => T | undefined): Promise<T> {
  try {
    return await job();
  } catch (cause) {
    if (cause instanceof Refusal && cause.reason === 'no-answer') throw cause;
    const outcome = await recover(excel).catch(() => 'nothing');
    const result = finished();
    if (outcome === 'finished' && result !== undefined) return result;
    throw cause;
  }
}
