import { MARK_NAME, readMark, type WrittenMark } from '../../../sheet/mark';
import { readHelpingSheetName, type HelpingSheet } from '../../../sheet/own';
import { askEach } from '../read/askEach';
import type { Batches } from '../session';
import { queueJournal, type Journal } from './journal';
import type { Asked } from '../fill';
import { queueFormula, queueTag } from './tags';

/** A sheet that stands in the workbook when a run begins. */
export interface Standing {
  readonly id: string;
  readonly name: string;
  readonly helping: { readonly purpose: HelpingSheet; readonly run: number } | undefined;
}

export interface Survey {
  /** In the order of the tabs. */
  readonly sheets: readonly Standing[];
  readonly isStructureProtected: boolean;
  readonly journal: Journal | undefined;
}

/** What stands in the workbook. One round trip; of chart sheets no more than the tab can be asked for. */
export async function survey(excel: Batches): Promise<Survey> {
  const { worksheets, protection } = excel.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  const journal = queueJournal(excel);
  await excel.send();
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name, helping: readHelpingSheetName(name) }));
  return { sheets, isStructureProtected: protection.protected, journal: journal.ready() };
}

/** The number of the next run: above those that left sheets behind. */
export function nextRun(sheets: readonly Standing[]): number {
  return 1 + Math.max(0, ...sheets.map(({ helping }) => helping?.run ?? 0));
}

/** A sheet and what the program noted on it when it was written. */
export interface Noted extends Standing {
  readonly isProtected: boolean;
  /** Also one that the sheet was copied with. */
  readonly mark: WrittenMark | undefined;
}

export function queueMark({ workbook }: Batches, standing: Standing): Asked<Noted> {
  const sheet = workbook.worksheets.getItem(standing.id);
  const { protection } = sheet;
  protection.load('protected');
  const formula = queueFormula(sheet.names, MARK_NAME);
  return {
    ready: () => ({ ...standing, isProtected: protection.protected, mark: readMark(formula.ready() ?? '') }),
  };
}

/** A sheet with all that runs have noted on it. */
export interface Tagged extends Noted {
  readonly aside: string | undefined;
  readonly backup: string | undefined;
  readonly refill: string | undefined;
}

/** The notes on every sheet; chart sheets bear none. One round trip. */
export async function readTags(excel: Batches, sheets: readonly Standing[]): Promise<readonly Tagged[]> {
  const found = await askEach(excel, sheets, (standing): (() => Tagged) => {
    const sheet = excel.workbook.worksheets.getItem(standing.id);
    const noted = queueMark(excel, standing);
    const [aside, backup, refill] = [queueTag(sheet, 'aside'), queueTag(sheet, 'backup'), queueTag(sheet, 'refill')];
    return () => ({
      ...noted.ready(),
      aside: aside.ready(),
      backup: backup.ready(),
      refill: refill.ready(),
    });
  });
  return found.filter((tagged) => tagged !== undefined);
}
