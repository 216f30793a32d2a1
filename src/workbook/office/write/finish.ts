import { sheetName } from '../../../sheet/name';
import type { Batches } from '../session';
import { closeJournal, type Journal } from './journal';
import { inOrder } from './order';
import { pairsOf } from './pairs';
import { queueStep, removeSheet, type Step } from './place';
import { readReplacements } from './replacements';
import type { Standing, Tagged } from './survey';
import { readDecision, removeTag } from './tags';

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
): Promise<void> {
  const pairs = pairsOf(sheets, journal);
  const { ready, edited } = await readReplacements(excel, pairs);
  for (const step of ready) queueStep(excel, step);
  if (journal.job === 'write') {
    const done = new Set(ready.map(({ source }) => source));
    const kept = new Set(edited.map(({ source }) => source.id));
    const steps = asideSteps(sheets, done, kept);
    for (const step of inTabOrder(steps, sheets, tabs)) queueStep(excel, step);
    removeCopies(excel, sheets, ({ run }) => run !== journal.run);
  }
  removeNotes(excel, sheets, new Set(edited.map(({ target }) => target.id)));
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

function inTabOrder(steps: readonly Step[], sheets: readonly Tagged[], tabs: readonly Standing[]): readonly Step[] {
  const notes = new Map(sheets.map(({ id, aside }) => [id, readDecision(aside ?? '')]));
  const idOf = (name: string) =>
    sheets.find((sheet) => {
      const note = notes.get(sheet.id);
      return (note?.kind === 'add' ? note.name : sheet.name) === name;
    })?.id;
  return inOrder(
    steps,
    tabs.map(({ id }) => id),
    (id) => {
      const note = notes.get(id);
      return note?.kind === 'add' && note.after !== undefined ? idOf(note.after) : undefined;
    },
  );
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

/** The notes on sheets that were filled whole, their sources gone, and on those that are left to the person. */
function removeNotes({ workbook }: Batches, sheets: readonly Tagged[], edited: ReadonlySet<string>): void {
  const names = new Set(sheets.map(({ name }) => name));
  for (const { id, refill } of sheets) {
    const isDone = refill !== undefined && (edited.has(id) || !names.has(refill));
    if (isDone) removeTag(workbook.worksheets.getItem(id), 'refill');
  }
}
