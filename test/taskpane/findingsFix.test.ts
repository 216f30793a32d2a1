import { describe, expect, it } from 'vitest';
import { fixableLike } from '../../src/taskpane/desk/browsing';
import { settleAfterEach } from '../host/boundary/support';
import { sheetOf } from '../workbook/office/support';
import { all, findings, found, opened } from './findingsSupport';

settleAfterEach();

describe('correcting findings', () => {
  it('corrects one, checks its sheet alone, and chooses what came to its place', async () => {
    const { desk, book, excel } = await opened();
    await desk.findings.choose(found(desk, 'number-as-text'));
    const before = excel.meter.roundTrips;
    await desk.findings.fix([found(desk, 'number-as-text')]);
    expect(sheetOf(book, '指標').cell(1, 6)).toMatchObject({ value: 210, style: { numberFormat: 'General' } });
    expect(all(desk)).toEqual(['colloquial 項目!B2', 'number-as-text 指標!I2', 'unreadable-value 指標!G3']);
    expect(desk.state().notice).toEqual({ kind: 'done', sentence: '1か所を直しました。' });
    expect(desk.state().lastEdit?.cells).toBe(1);
    expect(desk.findings.chosen()?.place?.at).toEqual({ row: 1, column: 8 });
    expect(excel.meter.roundTrips - before).toBeLessThanOrEqual(2 + 3);
  });

  it('waits until the cell is shown, and chooses the last finding where the last is gone', async () => {
    const { desk, book } = await opened();
    desk.findings.browse({ onlyFixable: true });
    const choosing = desk.findings.step(-1);
    const last = desk.findings.chosen();
    if (!last) throw new Error('nothing chosen');
    await Promise.all([choosing, desk.findings.fix([last])]);
    expect(sheetOf(book, '指標').cell(1, 8).value).toBe(200);
    expect(desk.findings.chosen()?.place?.at).toEqual({ row: 1, column: 6 });
  });

  it('corrects all of a kind at once and takes that back', async () => {
    const { desk, book } = await opened();
    const one = found(desk, 'number-as-text');
    await desk.findings.choose(one);
    const before = all(desk);
    await desk.findings.fix(fixableLike(findings(desk), one));
    expect(all(desk)).toEqual(['colloquial 項目!B2', 'unreadable-value 指標!G3']);
    expect(desk.state().lastEdit?.cells).toBe(2);

    await desk.findings.undo();
    expect(all(desk)).toEqual(before);
    expect([6, 8].map((column) => sheetOf(book, '指標').cell(1, column).value)).toEqual(['210', '200']);
    expect(desk.state().notice).toEqual({ kind: 'done', sentence: '2か所を元に戻しました。' });
    expect(desk.state().lastEdit).toBeNull();
    expect(desk.findings.chosen()?.place?.at).toEqual({ row: 1, column: 6 });
    await desk.findings.undo();
    expect(desk.state().notice?.sentence).toBe('2か所を元に戻しました。');
  });

  it('leaves alone and names what was changed since the check', async () => {
    const { desk, book } = await opened();
    sheetOf(book, '指標').type(1, 6, 215);
    await desk.findings.fix([found(desk, 'number-as-text')]);
    expect(sheetOf(book, '指標').cell(1, 6).value).toBe(215);
    expect(desk.state().notice).toEqual({
      kind: 'refused',
      sentence: '『指標』シート G2は、点検の後に内容が変わっていたため、直していません。',
    });
    expect(desk.state().lastEdit).toBeNull();
    expect(all(desk)).not.toContain('number-as-text 指標!G2');
  });

  it('leaves alone and names what was changed since the correction', async () => {
    const { desk, book } = await opened();
    await desk.findings.fix(findings(desk).filter(({ code }) => code === 'number-as-text'));
    sheetOf(book, '指標').type(1, 6, 215);
    await desk.findings.undo();
    expect([6, 8].map((column) => sheetOf(book, '指標').cell(1, column).value)).toEqual([215, '200']);
    expect(desk.state().notice).toEqual({
      kind: 'refused',
      sentence: '1か所を元に戻しました。『指標』シート G2は、直した後に内容が変わっていたため、戻していません。',
    });
  });

  it('is refused on a protected sheet, where nothing is changed', async () => {
    const { desk, book } = await opened();
    sheetOf(book, '指標').isProtected = true;
    const before = all(desk);
    await desk.findings.fix([found(desk, 'number-as-text')]);
    expect(desk.state().notice?.kind).toBe('refused');
    expect(desk.state().notice?.sentence).toContain('『指標』');
    expect(desk.state().lastEdit).toBeNull();
    expect(all(desk)).toEqual(before);
  });

  it('says so where the workbook cannot be checked again, and can still be taken back', async () => {
    const { desk, book, excel } = await opened();
    excel.faults.plan({ kind: 'editing', batch: 3 });
    await desk.findings.fix([found(desk, 'number-as-text')]);
    expect(sheetOf(book, '指標').cell(1, 6).value).toBe(210);
    expect(desk.state().notice?.sentence).toContain('1か所を直しました。点検のやり直しはできませんでした。');
    excel.faults.leaveCell();
    await desk.findings.undo();
    expect(sheetOf(book, '指標').cell(1, 6).value).toBe('210');
  });
});
