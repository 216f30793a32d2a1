import { part } from '../../port/part';
import type { Recovered } from '../../port/port';
import type { Batches } from '../session';
import type { Finished } from './finish';
import { readTags, survey } from './survey';

/** Rarely needed: every start looks whether a run broke off, few find one. */
const finishing = part(() => import('./finish'));
const undoing = part(() => import('./undo'));

/** What was done about a run that broke off. */
export type Settled =
  { readonly outcome: 'nothing' | 'undone' } | { readonly outcome: 'finished'; readonly rest: Finished };

/**
 * Looks for a run that broke off, and undoes it, or finishes it where it had begun to put sheets in place. Can itself
 * break off anywhere and be called again. One round trip where there is nothing to do.
 */
export async function recover(excel: Batches): Promise<Recovered> {
  const { outcome } = await settle(excel);
  return outcome;
}

export async function settle(excel: Batches): Promise<Settled> {
  const { sheets, journal } = await survey(excel);
  if (!journal) return { outcome: 'nothing' };
  const tagged = await readTags(excel, sheets);
  if (journal.phase === 'placing') {
    const { finish } = await finishing();
    return { outcome: 'finished', rest: await finish(excel, tagged, journal, sheets) };
  }
  const { undo } = await undoing();
  await undo(excel, tagged, journal);
  return { outcome: 'undone' };
}
