import { editCells, graftSheets, readXlsxWorkbook } from '../xlsx';
import type { FileWork } from './fileWork';

/** The work on files done here and now. Heavy: a page has it done by a worker, or loads it when it is needed. */
export const directWork: FileWork = {
  read: ({ bytes, name }) => readXlsxWorkbook(bytes, name),
  write: ({ bytes, name }, drawings, seen) => graftSheets(bytes, drawings, { name, seen }),
  edit: ({ bytes, name }, edits) => editCells(bytes, edits, { name }),
};
