import type { Restored } from '../../port/port';
import type { Batches } from '../session';
import { refusals } from '../refusals';
import { closeJournal, openJournal } from './journal';
import { pairsOf } from './pairs';
import { queueStep } from './place';
import { recover } from './recover';
import { recoverable } from './recoverable';
import { readReplacements } from './replacements';
import { readTags, survey, type Tagged } from './survey';

/**
 * Brings back the sheets that the last write replaced, from the very hidden copies it left. A sheet that was edited
 * since stays, and so does its copy. Sheets that the write added stay. Undone or finished as a write is.
 */
export async function restore(excel: Batches): Promise<Restored> {
  let restored: Restored | undefined;
  return recoverable(
    excel,
    () => bringBack(excel, (all) => (restored = all)),
    () => restored,
  );
}

async function bringBack(excel: Batches, announce: (restored: Restored) => void): Promise<Restored> {
  const { sheets, run } = await readCopies(excel);
  const pairs = pairsOf(sheets, { job: 'restore', run });
  const locked = pairs.filter(({ target }) => target.isProtected);
  if (locked.length > 0) throw refusals.protectedSheets(locked.map(({ target }) => target.name));
  const { ready, edited } = await readReplacements(excel, pairs);
  const result = { restored: ready.map(({ mark }) => mark.sheet), kept: edited.map(({ target }) => target.name) };
  announce(result);
  if (ready.length === 0) return result;
  openJournal(excel, { run, job: 'restore', phase: 'placing' });
  for (const step of ready) queueStep(excel, step);
  closeJournal(excel);
  await excel.send();
  return result;
}

/** All sheets with their notes, and the run whose copies stand there; none where there are no copies. */
async function readCopies(excel: Batches): Promise<{ sheets: readonly Tagged[]; run: number }> {
  let found = await survey(excel);
  if (found.isStructureProtected) throw refusals.protectedWorkbook();
  if (found.journal) {
    await recover(excel);
    found = await survey(excel);
  }
  const runs = found.sheets.flatMap(({ helping }) => (helping?.purpose === '前回' ? [helping.run] : []));
  if (runs.length === 0) return { sheets: [], run: 0 };
  return { sheets: await readTags(excel, found.sheets), run: Math.max(...runs) };
}
