import { workApart } from '../../workbook/dropped/apart';
import { openDroppedWorkbook, type DroppedWorkbook, type FileWork } from '../../workbook/dropped';
import type { WorkbookFile } from '../../workbook/port/outlet';
import { Desk } from '../desk/desk';
import { follow } from '../preferences/follow';
import type { PreferenceKeeper } from '../preferences/keeper';
import { downloads } from './download';

let started: Promise<FileWork> | null = null;

/** One worker serves all files of the page. */
function work(): Promise<FileWork> {
  started ??= workApart();
  return started;
}

/** A file that is worked in. */
export interface Opened {
  readonly desk: Desk;
  readonly workbook: DroppedWorkbook;
}

/** Reads a file and begins work in it. Throws Refusal where it cannot be read. */
export async function openFile(file: WorkbookFile, keeper: PreferenceKeeper): Promise<Opened> {
  const workbook = openDroppedWorkbook(file, await work());
  await workbook.read();
  const desk = new Desk(workbook, { outlet: downloads });
  void desk.start().then(() => follow(desk, keeper));
  return { desk, workbook };
}
