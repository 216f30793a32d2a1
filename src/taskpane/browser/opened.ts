import { workApart } from '../../workbook/dropped/apart';
import { openDroppedWorkbook, type DroppedWorkbook, type FileWork } from '../../workbook/dropped';
import type { WorkbookFile } from '../../workbook/port/outlet';
import { Desk } from '../desk/desk';
import { follow } from '../preferences/follow';
import type { PreferenceKeeper } from '../preferences/keeper';
import { downloads } from './download';

let started: Promise<FileWork> | null = null;

/** One worker after another serves all files of the page. */
function work(): Promise<FileWork> {
  started ??= workApart();
  return started;
}

/** A file that is worked in. */
export interface Opened {
  readonly desk: Desk;
  readonly workbook: DroppedWorkbook;
}

export interface OpeningOptions {
  readonly signal: AbortSignal;
  /** Called before the page itself reads, which hears nothing meanwhile; what it shows must be on the screen then. */
  readonly beforeStandstill: () => Promise<void>;
}

/** Reads a file and begins work in it. Throws Refusal where it cannot be read, 'cancelled' where the signal ends it. */
export async function openFile(
  file: WorkbookFile,
  keeper: PreferenceKeeper,
  { signal, beforeStandstill }: OpeningOptions,
): Promise<Opened> {
  const workbook = openDroppedWorkbook(file, await work());
  if (!workbook.canStop) await beforeStandstill();
  await workbook.read({ signal });
  const desk = new Desk(workbook, { outlet: downloads });
  void desk.start().then(() => follow(desk, keeper));
  return { desk, workbook };
}
