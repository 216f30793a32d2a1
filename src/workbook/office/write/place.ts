import type { Area } from '../../../sheet/address';
import type { WrittenMark } from '../../../sheet/mark';
import { helpingSheetName } from '../../../sheet/own';
import { takeOver, type Layout } from '../fill';
import type { Batches } from '../session';
import { addTag, changeMark, copyText, removeTag } from './tags';

/**
 * One step of putting sheets in place. Each can be taken again after it broke off anywhere: what is still to be done is
 * what still bears its notes.
 */
export type Step = Placement | Replacement | { readonly kind: 'drop'; readonly source: string };

/** The source becomes a sheet of the workbook. */
export interface Placement {
  readonly kind: 'add';
  readonly source: string;
  readonly name: string;
  /** The mark, where it is another than the one that the source bears. */
  readonly mark?: WrittenMark;
  readonly isHidden: boolean;
  /** Among the tabs; undefined where it stays. */
  readonly position: number | undefined;
}

/** The target is filled in place, so that what refers to it goes on doing so. */
export interface Replacement {
  readonly kind: 'replace';
  readonly source: string;
  /** The source's name, by which a broken step is known again. */
  readonly sourceName: string;
  readonly target: string;
  /** The target's name afterwards; undefined where it stays. */
  readonly rename: string | undefined;
  readonly mark: WrittenMark;
  readonly area: Area;
  readonly layout: Layout;
  /** The step was begun by a run that broke off. */
  readonly isBegun: boolean;
}

/** Queues a step. Sheets are named by their ids. */
export function queueStep({ workbook: { worksheets } }: Batches, step: Step): void {
  const source = worksheets.getItem(step.source);
  if (step.kind === 'drop') return removeSheet(source);
  if (step.kind === 'replace') return queueReplacement(worksheets.getItem(step.target), source, step);
  source.name = step.name;
  if (step.mark) changeMark(source, step.mark);
  if (step.position !== undefined) source.position = step.position;
  if (!step.isHidden) source.visibility = 'Visible';
  removeTag(source, 'aside');
}

function queueReplacement(target: Excel.Worksheet, source: Excel.Worksheet, step: Replacement): void {
  if (!step.isBegun) addTag(target, 'refill', step.sourceName);
  takeOver(target, source, step.area, step.layout);
  if (step.rename !== undefined) target.name = step.rename;
  changeMark(target, step.mark);
  removeSheet(source);
  removeTag(target, 'refill');
}

/** A very hidden sheet cannot be deleted (docs/excel-rules.md, sheet-delete-very-hidden). */
export function removeSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}

/**
 * Queues a very hidden copy of a sheet. The note is put on the sheet first, so that the copy bears it from its first
 * moment.
 * @param number of the copy among those of its run, from 1 on; @param nameAfter what the sheet is called after the run
 */
export function queueBackup(
  { workbook }: Batches,
  id: string,
  name: string,
  run: number,
  number: number,
  nameAfter = name,
): void {
  const sheet = workbook.worksheets.getItem(id);
  addTag(sheet, 'backup', copyText({ name, nameAfter }));
  const copy = sheet.copy('End');
  copy.name = helpingSheetName('前回', run, number);
  copy.visibility = 'VeryHidden';
  removeTag(sheet, 'backup');
}
