import { strFromU8, strToU8 } from 'fflate';
import type { Drawing } from '../../../sheet/drawing';
import { replaceParts } from '../package/replace';
import { writeXlsxWorkbook } from './write';

/** What follows the workbook's own properties, of which the library writes none. */
const NEXT = '<bookViews';

/**
 * Writes drawings as a new workbook that leaves the office: nothing about persons is in it, and it asks Excel to leave
 * the author and whoever saved it out again whenever it is saved (ECMA-376, workbookPr filterPrivacy; excel-rules:
 * book-create-author). Throws Refusal 'bad-drawing'.
 */
export async function writeImpersonalWorkbook(drawings: readonly Drawing[]): Promise<Uint8Array> {
  return replaceParts(await writeXlsxWorkbook(drawings), {
    'xl/workbook.xml': (part) => strToU8(strFromU8(part).replace(NEXT, `<workbookPr filterPrivacy="1"/>${NEXT}`)),
  });
}
