import { a1, type Address } from '../../sheet/address';
import { refusals } from './refusals';
import type { Session } from './session';

/**
 * Shows a sheet and selects a cell on it, in two round trips. Throws Refusal: 'sheet-gone', 'hidden-sheet' with how to
 * show it, or what Excel refused (another workbook in front: docs/excel-rules.md, sheet-focus-lost).
 */
export function revealCell(session: Session, sheetName: string, at: Address): Promise<void> {
  return session.run(async (excel) => {
    const { worksheets } = excel.workbook;
    const sheet = worksheets.getItemOrNullObject(sheetName);
    sheet.load('visibility');
    await excel.send();
    if (sheet.isNullObject) throw refusals.sheetGone(sheetName);
    if (sheet.visibility === 'Hidden') throw refusals.hiddenSheet(sheetName, 'hidden');
    if (sheet.visibility === 'VeryHidden') throw refusals.hiddenSheet(sheetName, 'veryHidden');
    const shown = worksheets.getItem(sheetName);
    shown.activate();
    shown.getRange(a1(at)).select();
    await excel.send();
  });
}
