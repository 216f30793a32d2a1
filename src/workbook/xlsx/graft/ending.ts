import { mainPart } from '../read/workbook';
import { contentTypeOf } from './parts/contentTypes';
import { Draft } from './parts/draft';

export const ENDINGS = ['.xlsx', '.xlsm', '.xltx', '.xltm'] as const;

/** How the name of a workbook file ends. */
export type Ending = (typeof ENDINGS)[number];

/** The kinds of workbook beside the ordinary one, by the content types of their workbook parts (MS-XLSX 2.1.48). */
const KINDS: readonly (readonly [type: string, ending: Ending])[] = [
  ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', '.xlsm'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', '.xltx'],
  ['application/vnd.ms-excel.template.macroEnabled.main+xml', '.xltm'],
];

/** Whether a workbook file is of a kind that holds macros. Unknown ways of writing count as none. */
export function hasMacros(bytes: Uint8Array): boolean {
  try {
    return endingOf(bytes).endsWith('m');
  } catch {
    return false;
  }
}

/** What a workbook file is called by what it holds. Throws PackageFault, or Refusal for an unknown way of writing. */
export function endingOf(bytes: Uint8Array): Ending {
  const draft = new Draft(bytes);
  const type = contentTypeOf(draft, mainPart(draft))?.toLowerCase();
  return KINDS.find(([one]) => one.toLowerCase() === type)?.[1] ?? '.xlsx';
}
