import { Refusal } from '../../port/refusal';
import type { FileWork } from '../fileWork';
import { refusals } from '../refusals';
import { Asker, type Ending } from './asker';
import { MOST_TIME } from './limits';
import { clock, type Alarm, type Line } from './line';
import type { Job, Outcome } from './messages';

export type { Line } from './line';

/**
 * Work on files done at the other end of a line.
 * @param another brings up a line to a fresh worker where the one before had to be ended; null where none comes up
 */
export function askingWork(first: Line, another: () => Promise<Line | null>, alarm: Alarm = clock): FileWork {
  const asker = new Asker(first, another, alarm);
  const ask = async (job: Job, signal?: AbortSignal): Promise<Outcome> => {
    const told = await asker.ask(job, signal);
    if (typeof told === 'string') throw refusalOf(told, job);
    return told;
  };
  return {
    canStop: true,
    read: async (file, signal) => {
      const outcome = await ask({ kind: 'read', file }, signal);
      return outcome.kind === 'read' ? outcome.sheets : thrown(outcome);
    },
    write: async (file, drawings, seen, signal) => {
      const outcome = await ask({ kind: 'write', file, drawings, seen }, signal);
      return outcome.kind === 'write' ? outcome.written : thrown(outcome);
    },
    edit: async (file, edits, signal) => {
      const outcome = await ask({ kind: 'edit', file, edits }, signal);
      return outcome.kind === 'edit' ? outcome.edited : thrown(outcome);
    },
  };
}

function refusalOf(ending: Ending, { kind, file }: Job): Refusal {
  switch (ending) {
    case 'stopped':
      return refusals.cancelled();
    case 'slow':
      return refusals.slow(file.name, kind === 'read' ? '読み取り' : '書き込み', MOST_TIME[kind] / 1000);
    case 'gone':
      return refusals.workerGone(file.name);
    case 'unloaded':
      return refusals.workerUnloaded();
  }
}

function thrown(outcome: Outcome): never {
  if (outcome.kind === 'refused') throw new Refusal(outcome.reason, outcome.sentence);
  throw new Error(outcome.kind === 'failed' ? outcome.message : `an answer to something else: ${outcome.kind}`);
}
