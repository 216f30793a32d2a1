import { Desk } from '../../src/taskpane/desk/desk';
import { openOfficeWorkbook } from '../../src/workbook/office';
import { openOfficeOutlet } from '../../src/workbook/office/outlet';
import { settleAfter } from '../host/boundary/support';
import type { Book } from '../host/book/book';
import { standIn, type StandIn } from '../host/standIn';

const watching: Desk[] = [];

/** A desk on a workbook, started. All that a test opens stop watching after it: all tests share one Office.js. */
export async function openDesk(book: Book): Promise<{ readonly excel: StandIn; readonly desk: Desk }> {
  const excel = standIn({ book });
  const desk = new Desk(openOfficeWorkbook(), { outlet: openOfficeOutlet(), rest: 0 });
  watching.push(desk);
  settleAfter(async () => {
    excel.faults.plan();
    excel.faults.leaveCell();
    for (const one of watching.splice(0)) await one.close();
    await excel.settled();
  });
  await desk.start();
  return { excel, desk };
}
