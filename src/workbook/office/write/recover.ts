import type { Recovered } from '../../port/port';
import type { Batches } from '../session';
import { finish } from './finish';
import { closeJournal, type Journal } from './journal';
import { removeSheet } from './place';
import { readTags, survey, type Tagged } from './survey';
import { removeTag } from './tags';

/**
 * Looks for a run that broke off, and undoes it, or finishes it where it had begun to put sheets in place. Can itself
 * break off anywhere and be called again. One round trip where there is nothing to do.
 */
export async function recover(excel: Batches): Promise<Recovered> {
  const { sheets, journal } = await survey(excel);
  if (!journal) return 'nothing';
  const tagged = await readTags(excel, sheets);
  if (journal.phase === 'placing') {
    await finish(excel, tagged, journal, sheets);
    return 'finished';
  }
  for (const sheet of tagged) undo(excel, sheet, journal);
  closeJournal(excel);
  await excel.send();
  return 'undone';
}

/** Takes away what a run that was still building left on a sheet, or the sheet itself. */
function undo({ workbook }: Batches, { id, name, helping, aside, backup }: Tagged, { run }: Journal): void {
  const sheet = workbook.worksheets.getItem(id);
  const isOfRun = helping?.run === run;
  if (aside !== undefined || (isOfRun && helping?.purpose === '作成中')) return removeSheet(sheet);
  if (backup === undefined || (helping && !isOfRun)) return;
  if (backup === name) removeTag(sheet, 'backup');
  else removeSheet(sheet);
}
