import { Refusal } from '../../port/refusal';
import type { FileWork } from '../fileWork';
import type { Asked, Job, Outcome, Said } from './messages';

/** One side of a line to a worker. */
export interface Line {
  readonly send: (asked: Asked) => void;
  /** To be called once. */
  readonly hear: (listener: (said: Said) => void) => void;
}

const GONE: Outcome = { kind: 'failed', message: 'the worker is gone' };

/** Work on files done at the other end of a line. */
export function askingWork(line: Line): FileWork {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let last = 0;
  let isGone = false;
  line.hear((said) => {
    if (said === 'ready') return;
    if (said === 'gone') {
      isGone = true;
      for (const resolve of waiting.values()) resolve(GONE);
      return;
    }
    waiting.get(said.number)?.(said.outcome);
    waiting.delete(said.number);
  });
  const ask = (job: Job): Promise<Outcome> =>
    new Promise((resolve) => {
      if (isGone) return resolve(GONE);
      last += 1;
      waiting.set(last, resolve);
      line.send({ number: last, job });
    });
  return {
    read: async (file) => {
      const outcome = await ask({ kind: 'read', file });
      return outcome.kind === 'read' ? outcome.sheets : thrown(outcome);
    },
    write: async (file, drawings, seen) => {
      const outcome = await ask({ kind: 'write', file, drawings, seen });
      return outcome.kind === 'write' ? outcome.written : thrown(outcome);
    },
    edit: async (file, edits) => {
      const outcome = await ask({ kind: 'edit', file, edits });
      return outcome.kind === 'edit' ? outcome.edited : thrown(outcome);
    },
  };
}

function thrown(outcome: Outcome): never {
  if (outcome.kind === 'refused') throw new Refusal(outcome.reason, outcome.sentence);
  throw new Error(outcome.kind === 'failed' ? outcome.message : `an answer to something else: ${outcome.kind}`);
}
