import type { LiveWorkbook } from '../port/port';
import { editCells } from './edit';
import { readAgain, readSheets } from './read/read';
import { revealCell } from './reveal';
import { Session, type SessionOptions } from './session';
import { watchWorkbook } from './watch';
import { recover } from './write/recover';
import { restore } from './write/restore';
import { write } from './write/write';

/**
 * The workbook in whose Excel the add-in runs. Jobs on it run one after another; whatever Excel refuses is thrown as
 * Refusal. Needs ExcelApi 1.14 and `Office.onReady`.
 */
export function openOfficeWorkbook(options: SessionOptions = {}): LiveWorkbook {
  const session = new Session(options);
  return {
    read: () => session.run((excel) => readSheets(excel)),
    readAgain: (known, changed) => session.run((excel) => readAgain(excel, known, changed)),
    write: (drawings, writing) => session.run((excel) => write(excel, drawings, writing)),
    edit: (edits) => editCells(session, edits),
    reveal: (sheet, at) => revealCell(session, sheet, at),
    watch: (listener) => watchWorkbook(session, listener),
    recover: () => session.run((excel) => recover(excel)),
    restore: () => session.run((excel) => restore(excel)),
  };
}
