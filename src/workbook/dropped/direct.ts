import { editCells, graftSheets, readXlsxWorkbook } from '../xlsx';
import type { FileWork } from './fileWork';

/**
 * The work on files done here and now. Heavy: a page has it done by a worker, or loads it when it is needed. A page that
 * does it itself hears no press of a button meanwhile, so that only the budgets of reading bound it.
 */
export const directWork: FileWork = {
  canStop: false,
  read: ({ bytes, name }) => readXlsxWorkbook(bytes, name),
  write: ({ bytes, name }, drawings, seen) => graftSheets(bytes, drawings, { name, seen }),
  edit: ({ bytes, name }, edits) => editCells(bytes, edits, { name }),
};
