import { sheetName } from '../../../sheet/name';
import type { Batches } from '../session';
import { closeJournal, type Journal } from './journal';
import { pairsOf } from './pairs';
import { queueStep, removeSheet, type Step } from './place';
import { readReplacements } from './replacements';
import type { Tagged } from './survey';
import { readDecision, removeTag } from './tags';

/**
 * Finishes a run that broke off while it put sheets in place: every sheet still built aside is put where its note says;
 * a sheet whose filling had begun is filled again from the start; one that a person edited since is left alone.
 */
export async function finish(excel: Batches, sheets: readonly Tagged[], journal: Journal): Promise<void> {
  const pairs = pairsOf(sheets, journal);
  const { ready, edited } = await readReplacements(excel, pairs);
  for (const step of ready) queueStep(excel, step);
  if (journal.job === 'write') {
    const done = new Set(ready.map(({ source }) => source));
    const kept = new Set(edited.map(({ source }) => source.id));
    for (const step of asideSteps(sheets, done, kept)) queueStep(excel, step);
    removeCopies(excel, sheets, ({ run }) => run !== journal.run);
  }
  removeStaleNotes(excel, sheets);
  closeJournal(excel);
  await excel.send();
}

/** What becomes of the sheets built aside that fill no other one. */
function asideSteps(sheets: readonly Tagged[], done: ReadonlySet<string>, kept: ReadonlySet<string>): readonly Step[] {
  const names = new Set(sheets.map(({ name }) => name));
  return sheets.flatMap(({ id, name, aside, helping }): Step[] => {
    const isAside = aside !== undefined || helping?.purpose === '作成中';
    if (!isAside || done.has(id)) return [];
    const decision = readDecision(aside ?? '');
    if (decision.kind === 'drop' || kept.has(id)) return [{ kind: 'drop', source: id }];
    names.delete(name);
    const free = sheetName(decision.name, [...names]);
    names.add(free);
    const isHidden = decision.kind === 'add' && decision.isHidden;
    return [{ kind: 'add', source: id, name: free, isHidden, position: undefined }];
  });
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

/** A sheet was filled whole, and its source is gone: only the note is left. */
function removeStaleNotes({ workbook }: Batches, sheets: readonly Tagged[]): void {
  const names = new Set(sheets.map(({ name }) => name));
  for (const { id, refill } of sheets) {
    if (refill !== undefined && !names.has(refill)) removeTag(workbook.worksheets.getItem(id), 'refill');
  }
}
