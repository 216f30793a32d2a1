import type { Restored } from '../../port/port';
import type { Batches } from '../session';
import { refusals } from '../refusals';
import { closeJournal, openJournal } from './journal';
import type { Finished } from './finish';
import { pairsOf, type Pair } from './pairs';
import { queueStep } from './place';
import { recover } from './recover';
import { recoverable } from './recoverable';
import { readReplacements, type FilledFrom } from './replacements';
import { readTags, survey, type Standing, type Tagged } from './survey';

/**
 * Brings back the sheets that the last write replaced, from the very hidden copies it left. A sheet that was edited
 * since stays, and so does its copy. Sheets that the write added stay. Undone or finished as a write is.
 */
export async function restore(excel: Batches): Promise<Restored> {
  let begun: Begun | undefined;
  return recoverable(
    excel,
    () => bringBack(excel, (all) => (begun = all)),
    ({ kept }) => begun && restoredBut(begun, kept),
  );
}

/** What a restoration brings back, known before it does. */
interface Begun {
  readonly ready: readonly FilledFrom[];
  readonly edited: readonly Pair[];
}

/** @param keptSince names by the copies' ids: sheets that a person edited while the restoration was broken off */
function restoredBut({ ready, edited }: Begun, keptSince: Finished['kept'] = new Map()): Restored {
  return {
    restored: ready.flatMap(({ source, name }) => (keptSince.has(source) ? [] : [name])),
    kept: [...edited.map(({ target }) => target.name), ...keptSince.values()],
  };
}

async function bringBack(excel: Batches, announce: (begun: Begun) => void): Promise<Restored> {
  const { sheets, tabs, run } = await readCopies(excel);
  const pairs = pairsOf(sheets, { job: 'restore', run }, tabs);
  const locked = pairs.filter(({ target }) => target.isProtected);
  if (locked.length > 0) throw refusals.protectedSheets(locked.map(({ target }) => target.name));
  const begun = await readReplacements(excel, pairs);
  announce(begun);
  if (begun.ready.length === 0) return restoredBut(begun);
  openJournal(excel, { run, job: 'restore', phase: 'placing' });
  for (const step of begun.ready) queueStep(excel, step);
  closeJournal(excel);
  await excel.send();
  return restoredBut(begun);
}

interface Copies {
  readonly sheets: readonly Tagged[];
  /** All sheets, chart sheets too. */
  readonly tabs: readonly Standing[];
  readonly run: number;
}

/** All sheets with their notes, and the run whose copies stand there; none where there are no copies. */
async function readCopies(excel: Batches): Promise<Copies> {
  let found = await survey(excel);
  if (found.isStructureProtected) throw refusals.protectedWorkbook();
  if (found.journal) {
    await recover(excel);
    found = await survey(excel);
  }
  const runs = found.sheets.flatMap(({ helping }) => (helping?.purpose === '前回' ? [helping.run] : []));
  if (runs.length === 0) return { sheets: [], tabs: [], run: 0 };
  return { sheets: await readTags(excel, found.sheets), tabs: found.sheets, run: Math.max(...runs) };
}
