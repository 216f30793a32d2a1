import type { Batches } from '../session';
import { queueFingerprint } from './content';
import { closeJournal, requireJournal, type Journal } from './journal';
import { removeSheet } from './place';
import type { Tagged } from './survey';
import { removeTag } from './tags';

/**
 * Takes away what a run that was still building left: its helping sheets, its notes. A sheet of a person's, copied from
 * one that bears a note or renamed meanwhile, only loses the note.
 * @param sheets in the order of their tabs
 */
export async function undo(excel: Batches, sheets: readonly Tagged[], { run }: Journal): Promise<void> {
  const copy = await copyWithoutName(excel, sheets, run);
  requireJournal(excel);
  for (const { id, helping, aside, backup } of sheets) {
    const sheet = excel.workbook.worksheets.getItem(id);
    if (id === copy?.id || helping?.run === run || (helping && aside !== undefined)) removeSheet(sheet);
    if (helping || id === copy?.id) continue;
    if (aside !== undefined) removeTag(sheet, 'aside');
    if (backup !== undefined) removeTag(sheet, 'backup');
  }
  closeJournal(excel);
  await excel.send();
}

/** The name that Excel gives to a copy. */
const COPY_NAME = / \(\d+\)$/;

/**
 * The copy that was made last, where the run broke off before that got its name. It is told from one that a person made:
 * it stands behind all sheets built aside, bears Excel's own name, and nobody typed on it. Up to one round trip.
 */
async function copyWithoutName(excel: Batches, sheets: readonly Tagged[], run: number): Promise<Tagged | undefined> {
  const lastBuilt = sheets.findLastIndex(({ helping }) => helping?.run === run && helping.purpose === '作成中');
  const copy = sheets.find((sheet, at) => at > lastBuilt && lastBuilt >= 0 && isUnnamedCopy(sheet, sheets, run));
  if (!copy) return undefined;
  const content = queueFingerprint(excel.workbook.worksheets.getItem(copy.id));
  await excel.send();
  return content.ready() === copy.mark?.fingerprint ? copy : undefined;
}

/** Its original bears the same note as long as the copy has no name. */
function isUnnamedCopy(copy: Tagged, sheets: readonly Tagged[], run: number): boolean {
  const alike = sheets.filter((sheet) => sheet !== copy && sheet.backup === copy.backup);
  return (
    copy.backup !== undefined &&
    copy.helping === undefined &&
    COPY_NAME.test(copy.name) &&
    copy.mark?.sheet !== copy.name &&
    alike.some(({ helping }) => helping === undefined) &&
    alike.every(({ helping }) => helping?.run !== run)
  );
}
