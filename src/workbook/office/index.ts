import { part } from '../port/part';
import type { LiveWorkbook } from '../port/port';
import { readAgain, readSheets } from './read/read';
import { revealCell } from './reveal';
import { Session, type SessionOptions } from './session';
import { watchWorkbook } from './watch';
import { recover } from './write/recover';

/** Whoever only reads needs none of these: each comes with a file of its own. */
const writing = part(() => import('./write/write'));
const withdrawing = part(() => import('./write/withdraw'));
const restoring = part(() => import('./write/restore'));
const editing = part(() => import('./edit'));

/** Fetches these files before they are asked for. That one does not come is told when it is needed. */
export function fetchOfficeParts(): void {
  for (const fetchPart of [writing, restoring, editing, withdrawing]) void fetchPart().catch(() => undefined);
}

/**
 * The workbook in whose Excel the add-in runs. Jobs on it run one after another; whatever Excel refuses is thrown as
 * Refusal. Needs ExcelApi 1.14 and `Office.onReady`.
 */
export function openOfficeWorkbook(setting: SessionOptions = {}): LiveWorkbook {
  const session = new Session(setting);
  return {
    read: () => session.run((excel) => readSheets(excel)),
    readAgain: (known, changed) => session.run((excel) => readAgain(excel, known, changed)),
    write: (drawings, options) => session.run(async (excel) => (await writing()).write(excel, drawings, options)),
    edit: async (edits) => (await editing()).editCells(session, edits),
    reveal: (sheet, at) => revealCell(session, sheet, at),
    watch: (listener) => watchWorkbook(session, listener),
    recover: () => session.run((excel) => recover(excel)),
    restore: () => session.run(async (excel) => (await restoring()).restore(excel)),
    withdraw: (added) => session.run(async (excel) => (await withdrawing()).withdraw(excel, added)),
  };
}
