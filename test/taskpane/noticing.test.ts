import { describe, expect, it } from 'vitest';
import { Desk } from '../../src/taskpane/desk/desk';
import type { LiveWorkbook } from '../../src/workbook/port/port';
import { openOfficeWorkbook } from '../../src/workbook/office';
import { openOfficeOutlet } from '../../src/workbook/office/outlet';
import { area } from '../../src/sheet/address';
import { settleAfterEach } from '../host/boundary/support';
import { standIn } from '../host/standIn';
import { sample } from '../e2e/support/hands';
import { sheetOf } from '../workbook/office/support';
import { openDesk } from './openDesk';

settleAfterEach();

describe('an edit of the workbook', () => {
  it('by a colleague is said, and counted anew', async () => {
    const book = await sample('gunma-r5');
    const { desk, excel } = await openDesk(book);
    const before = desk.state().checked?.counts;
    const sheet = sheetOf(book, '基本情報');
    sheet.type(6, 1, '達成率');
    excel.worksheetChanged({ sheet, area: area('B7'), source: 'Remote', trigger: 'Unknown' });
    await expect
      .poll(() => desk.state().notice?.sentence)
      .toBe('ほかの人がシート『基本情報』を直したため、点検し直しました。');
    expect(desk.state().checked?.counts).not.toEqual(before);
  });
});

describe('what nobody foresaw', () => {
  async function broken(change: (workbook: LiveWorkbook) => Partial<LiveWorkbook>) {
    const book = await sample('gunma-r5');
    const excel = standIn({ book });
    const workbook = openOfficeWorkbook();
    const desk = new Desk({ ...workbook, ...change(workbook) }, { outlet: openOfficeOutlet() });
    await desk.start();
    return { book, desk, done: () => desk.close().then(() => excel.settled()) };
  }

  it('is told with the sheets that were written', async () => {
    const { desk, done } = await broken((workbook) => ({
      write: async (...given) => {
        await workbook.write(...given);
        throw new TypeError('a mistake of the program');
      },
    }));
    await desk.making.generate({ draft: false, items: ['認知症総合支援'] });
    expect(desk.state().notice).toEqual({
      kind: 'failed',
      sentence:
        '予期しない不具合で処理を止めました。内容が変わったシートは『別紙２_3_認知症総合支援』です。ほかのシートは変わっていません。もう一度行うか、続くときは担当者へ知らせてください。',
    });
    await done();
  });

  it('is told as having written nothing', async () => {
    const { desk, done } = await broken(() => ({ write: () => Promise.reject(new TypeError('a mistake')) }));
    await desk.making.generate({ draft: false });
    expect(desk.state().notice?.sentence).toContain('ブックには何も書き込んでいません。');
    await done();
  });

  it('is told as unknown where the workbook cannot be read any more', async () => {
    let isGone = false;
    const { desk, done } = await broken((workbook) => ({
      read: () => (isGone ? Promise.reject(new TypeError('gone')) : workbook.read()),
      write: () => {
        isGone = true;
        return Promise.reject(new TypeError('a mistake'));
      },
    }));
    await desk.making.generate({ draft: false });
    expect(desk.state().notice?.sentence).toContain('書き込まれたかどうかは確かめられませんでした。');
    await done();
  });
});
