import type { WorkbookFile } from '../port/outlet';
import { MAX_FILE_BYTES } from '../xlsx/package/limits';
import { refusals } from '../xlsx/package/refusals';
import type { FileWork } from './fileWork';
import { FileInMemory, type DroppedWorkbook } from './workbook';

export type { FileWork } from './fileWork';
export type { DroppedWorkbook, RevealedCell } from './workbook';

/** What is needed of the browser's File. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A workbook file to be worked in, in memory alone. Throws nothing: what is wrong with it is said when it is read. */
export function openDroppedWorkbook({ name, bytes }: WorkbookFile, work: FileWork): DroppedWorkbook {
  return new FileInMemory(name, bytes, work);
}

/** Takes in a file that a person chose. Throws Refusal where it is too large, or cannot be got at (a folder, one moved). */
export async function takeIn(file: ChosenFile): Promise<WorkbookFile> {
  if (file.size > MAX_FILE_BYTES) throw refusals.tooLarge(file.name);
  const bytes = await file.arrayBuffer().catch(() => Promise.reject(refusals.unreadable(file.name)));
  return { name: file.name, bytes: new Uint8Array(bytes) };
}
