import { textConstants, textOfConstants } from '../../../sheet/mark';
import { Refusal } from '../../port/refusal';
import type { Batches } from '../session';
import type { Asked } from '../fill';
import { queueFormula } from './tags';

/** The hidden name of the workbook that stands there from the first change of a run to its last. */
const JOURNAL_NAME = '_besshi2_run';

/**
 * A run under way. While it is `building`, nothing of the user's or of an earlier run was touched: it can be undone.
 * Once it is `placing`, everything needed to finish stands in the workbook.
 */
export interface Journal {
  /** Counted up from run to run; helping sheets bear it in their names. */
  readonly run: number;
  readonly job: 'write' | 'restore';
  readonly phase: 'building' | 'placing';
}

const JOURNAL = /^besshi2\/2\/(\d{1,9})\/(write|restore)\/(building|placing)$/;

export function openJournal({ workbook }: Batches, journal: Journal): void {
  const item = workbook.names.add(JOURNAL_NAME, formulaOf(journal));
  item.visible = false;
}

export function changeJournal({ workbook }: Batches, journal: Journal): void {
  workbook.names.getItem(JOURNAL_NAME).formula = formulaOf(journal);
}

export function closeJournal({ workbook }: Batches): void {
  workbook.names.getItem(JOURNAL_NAME).delete();
}

/**
 * Queues a question that Excel refuses where no run is under way any more: what follows in the batch is then not done. A
 * colleague's Excel may have ended the run since it was looked at.
 */
export function requireJournal({ workbook }: Batches): void {
  workbook.names.getItem(JOURNAL_NAME).load('formula');
}

/**
 * The run that is under way or was broken off; undefined where there is none. The value throws Refusal where the journal
 * is none that this version wrote: only the version that did knows how to go on.
 */
export function queueJournal({ workbook }: Batches): Asked<Journal | undefined> {
  const formula = queueFormula(workbook.names, JOURNAL_NAME);
  return {
    ready: () => {
      const found = formula.ready();
      return found === undefined ? undefined : readJournal(textOfConstants(found) ?? '');
    },
  };
}

function formulaOf({ run, job, phase }: Journal): string {
  return `=${textConstants(['besshi2', 2, run, job, phase].join('/'))}`;
}

function readJournal(text: string): Journal {
  const [, run, job, phase] = JOURNAL.exec(text) ?? [];
  if ((job !== 'write' && job !== 'restore') || (phase !== 'building' && phase !== 'placing')) throw ofOtherVersion();
  return { run: Number(run), job, phase };
}

function ofOtherVersion(): Refusal {
  return new Refusal(
    'excel-failed',
    'このブックには、このアドインの新しい版による書き込みが途中のまま残っています。新しい版のアドインで開いてから、もう一度押してください。',
  );
}
