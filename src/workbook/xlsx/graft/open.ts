import { refuseOtherFiles } from '../package/kind';
import { contentTypeOf } from './parts/contentTypes';
import { Draft } from './parts/draft';
import { linksOf } from './parts/relationships';
import { WorkbookPart } from './parts/workbook';
import { refusals } from './refusals';
import { refuseTangled } from './sound';

/** A package that may be changed, with its workbook part. */
export interface OpenBook {
  readonly draft: Draft;
  readonly book: WorkbookPart;
}

/** Stands in a workbook while Excel puts our sheets in place (src/workbook/office/write/journal.ts). */
const JOURNAL_NAME = '_besshi2_run';

/** Excel shows no sheet of such a file (MS-XLSX 2.1.48). */
const ADD_IN = 'application/vnd.ms-excel.addin.macroenabled.main+xml';

/**
 * Opens a package to be changed. Throws Refusal for one that must not be: encrypted, an add-in, signed, shared by the old feature,
 * left by a write that broke off, written in an unknown way.
 */
export function openBook(bytes: Uint8Array, name: string): OpenBook {
  refuseOtherFiles(bytes, name);
  const draft = new Draft(bytes);
  const book = new WorkbookPart(draft);
  if (contentTypeOf(draft, book.path)?.toLowerCase() === ADD_IN) throw refusals.addIn();
  const isSigned = linksOf(draft, '').some(({ type }) => type === 'origin');
  if (isSigned || draft.paths().some((path) => path.toLowerCase().startsWith('_xmlsignatures/'))) {
    throw refusals.signed();
  }
  if (linksOf(draft, book.path).some(({ type }) => type === 'revisionHeaders')) throw refusals.shared();
  if (book.names.some(({ name: one, tab }) => tab === undefined && one === JOURNAL_NAME)) throw refusals.brokenRun();
  refuseTangled({ draft, book });
  return { draft, book };
}
