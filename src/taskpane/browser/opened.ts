import { directWork } from '../../workbook/dropped/direct';
import { openDroppedWorkbook, type DroppedWorkbook } from '../../workbook/dropped';
import type { WorkbookFile } from '../../workbook/port/outlet';
import { Desk } from '../desk/desk';
import { follow } from '../preferences/follow';
import type { PreferenceKeeper } from '../preferences/keeper';
import { downloads } from './download';

/** A file that is worked in. */
export interface Opened {
  readonly desk: Desk;
  readonly workbook: DroppedWorkbook;
}

/** Reads a file and begins work in it. Throws Refusal where it cannot be read. */
export async function openFile(file: WorkbookFile, keeper: PreferenceKeeper): Promise<Opened> {
  const workbook = openDroppedWorkbook(file, directWork);
  await workbook.read();
  const desk = new Desk(workbook, { outlet: downloads });
  void desk.start().then(() => follow(desk, keeper));
  return { desk, workbook };
}
