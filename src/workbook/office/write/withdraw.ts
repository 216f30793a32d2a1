import type { AddedSheet } from '../../port/edit';
import type { Batches } from '../session';
import { queueFingerprint } from './content';
import { queueMark, survey } from './survey';

/**
 * Takes away a sheet that the program added, if it holds what was written and nothing else. Not while a run is under way,
 * and not where Excel protects the sheet or the tabs. Three round trips.
 */
export async function withdraw(excel: Batches, { name, fingerprint }: AddedSheet): Promise<boolean> {
  const { sheets, isStructureProtected, journal } = await survey(excel);
  const standing = sheets.find((sheet) => sheet.name === name);
  if (!standing || isStructureProtected || journal) return false;
  const sheet = excel.workbook.worksheets.getItem(standing.id);
  const [noted, content] = [queueMark(excel, standing), queueFingerprint(sheet)];
  await excel.send();
  if (noted.ready().isProtected || content.ready() !== fingerprint) return false;
  sheet.delete();
  await excel.send();
  return true;
}
