import type { Restored } from '../../port/port';
import type { Batches } from '../session';
import { refusals } from '../refusals';
import { closeJournal, openJournal } from './journal';
import { pairsOf } from './pairs';
import { queueStep } from './place';
import { recover } from './recover';
import { readReplacements } from './replacements';
import { readTags, survey } from './survey';

/**
 * Brings back the sheets that the last write replaced, from the very hidden copies it left. A sheet that was edited
 * since stays, and so does its copy. Sheets that the write added stay. Undone or finished as a write is.
 */
export async function restore(excel: Batches): Promise<Restored> {
  if ((await survey(excel)).journal) await recover(excel);
  const { sheets, isStructureProtected } = await survey(excel);
  if (isStructureProtected) throw refusals.protectedWorkbook();
  const run = Math.max(0, ...sheets.flatMap(({ helping }) => (helping?.purpose === '前回' ? [helping.run] : [])));
  const pairs = run === 0 ? [] : pairsOf(await readTags(excel, sheets), { job: 'restore', run });
  const { ready, edited } = await readReplacements(excel, pairs);
  const locked = pairs.filter(({ target }) => target.isProtected);
  if (locked.length > 0) throw refusals.protectedSheets(locked.map(({ target }) => target.name));
  if (ready.length > 0) {
    openJournal(excel, { run, job: 'restore', phase: 'placing' });
    for (const step of ready) queueStep(excel, step);
    closeJournal(excel);
    await excel.send();
  }
  return { restored: ready.map(({ mark }) => mark.sheet), kept: edited.map(({ target }) => target.name) };
}
