import { Refusal } from '../../port/refusal';
import type { FileWork } from '../fileWork';
import type { Job, Outcome } from './messages';

/** Does a job and tells what it came to; never throws. */
export async function answer(work: FileWork, job: Job): Promise<Outcome> {
  try {
    return await done(work, job);
  } catch (cause) {
    if (cause instanceof Refusal) return { kind: 'refused', reason: cause.reason, sentence: cause.message };
    return { kind: 'failed', message: String(cause) };
  }
}

async function done(work: FileWork, job: Job): Promise<Outcome> {
  switch (job.kind) {
    case 'read':
      return { kind: 'read', sheets: await work.read(job.file) };
    case 'write':
      return { kind: 'write', written: await work.write(job.file, job.drawings, job.seen) };
    case 'edit':
      return { kind: 'edit', edited: await work.edit(job.file, job.edits) };
  }
}
