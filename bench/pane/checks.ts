import { sheetOf } from '../../test/workbook/office/support';
import { bareRead } from '../excel/bare';
import type { Visit } from './visit';

const BAR = '[role="progressbar"]';

/** Milliseconds, as the person sees it: from the first to the last moment of the bar. */
async function whileBar({ page, excel }: Visit, begin: () => Promise<unknown>): Promise<number> {
  const begun = page.evaluate((bar) => window.whenMet(bar), BAR);
  await begin();
  const start = await begun;
  const end = await page.evaluate((bar) => window.whenMet(bar, false), BAR);
  await excel.settled();
  return end - start;
}

/** The whole workbook is read and checked. */
export function fullCheck(visit: Visit): Promise<number> {
  return whileBar(visit, () => visit.page.getByRole('button', { name: 'もう一度点検する' }).click());
}

/** A person edits one cell; the pane reads that sheet and checks everything. The rest before it is not counted. */
export function checkAfterEdit(visit: Visit): Promise<number> {
  const sheet = sheetOf(visit.excel.book, '項目3');
  const at = { row: 10, column: 1 };
  const area = { top: at.row, bottom: at.row, left: at.column, right: at.column };
  return whileBar(visit, () => {
    sheet.type(at.row, at.column, `${String(sheet.cell(at.row, at.column).value)}。`);
    return visit.excel.changed({ sheet, area, source: 'Local', trigger: 'Unknown' });
  });
}

/** What any script needs to read the values of the same workbook in the same page. */
export async function bareReading({ page, excel }: Visit): Promise<number> {
  await page.evaluate('window.bareRead = ' + bareRead.toString());
  const time = await page.evaluate(async () => {
    const start = performance.now();
    await window.bareRead();
    return performance.now() - start;
  });
  await excel.settled();
  return time;
}

declare global {
  interface Window {
    bareRead: () => Promise<unknown>;
  }
}
