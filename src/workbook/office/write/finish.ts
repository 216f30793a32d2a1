import type { Batches } from '../session';
import { asideSteps, followedBy } from './asides';
import { closeJournal, requireJournal, type Journal } from './journal';
import { inOrder } from './order';
import { pairsOf } from './pairs';
import { queueStep, removeSheet, type Step } from './place';
import { readReplacements } from './replacements';
import type { Standing, Tagged } from './survey';
import { removeTag } from './tags';

/** What became of the sheets that a run had not yet put in place, by the ids of those they were built or kept on. */
export interface Finished {
  /** Names of the sheets that were added. */
  readonly added: ReadonlyMap<string, string>;
  /** Names of the sheets that were filled anew. */
  readonly filled: ReadonlyMap<string, string>;
  /** Names of the sheets that a person edited meanwhile, and that were kept. */
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * Finishes a run that broke off while it put sheets in place: every sheet still built aside is put where its note says;
 * a sheet whose filling had begun is filled again from the start; one that a person edited since is left alone.
 * @param tabs all sheets in the order of their tabs, chart sheets too
 */
export async function finish(
  excel: Batches,
  sheets: readonly Tagged[],
  journal: Journal,
  tabs: readonly Standing[],
): Promise<Finished> {
  const { ready, edited } = await readReplacements(excel, pairsOf(sheets, journal, tabs));
  const done = new Map(ready.map(({ source, name }) => [source, name]));
  const kept = new Map(edited.map(({ source, target }) => [source.id, target.name]));
  const names = new Map(ready.map(({ target, name }) => [target, name]));
  const isWrite = journal.job === 'write';
  const others = isWrite ? asideSteps(sheets, tabs, names, new Set(done.keys()), new Set(kept.keys())) : [];
  const order = tabs.map(({ id }) => id);
  requireJournal(excel);
  for (const step of inOrder([...ready, ...others], order, followedBy(sheets, names))) queueStep(excel, step);
  if (isWrite) removeCopies(excel, sheets, ({ run }) => run !== journal.run);
  removeNotes(excel, sheets, [...ready, ...others]);
  closeJournal(excel);
  await excel.send();
  const added = new Map(others.flatMap((step) => (step.kind === 'add' ? [[step.source, step.name] as const] : [])));
  return { added, filled: done, kept };
}

/** Removes the hidden copies of runs. */
export function removeCopies(
  { workbook }: Batches,
  sheets: readonly Pick<Tagged, 'id' | 'helping'>[],
  isOld: (helping: { readonly run: number }) => boolean,
): void {
  for (const { id, helping } of sheets) {
    if (helping?.purpose === '前回' && isOld(helping)) removeSheet(workbook.worksheets.getItem(id));
  }
}

/**
 * The notes that no step takes away: on sheets that were filled whole, on those that are left to the person, and on
 * copies that a person made meanwhile. A note that stayed could be taken for one of a later run.
 */
function removeNotes({ workbook }: Batches, sheets: readonly Tagged[], steps: readonly Step[]): void {
  const filled = new Set(steps.flatMap((step) => (step.kind === 'replace' ? [step.target] : [])));
  const placed = new Set(steps.map(({ source }) => source));
  for (const { id, aside, backup, refill, helping } of sheets) {
    if (helping) continue;
    const sheet = workbook.worksheets.getItem(id);
    if (refill !== undefined && !filled.has(id)) removeTag(sheet, 'refill');
    if (aside !== undefined && !placed.has(id)) removeTag(sheet, 'aside');
    if (backup !== undefined) removeTag(sheet, 'backup');
  }
}
