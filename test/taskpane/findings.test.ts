import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding';
import { a1 } from '../../src/sheet/address';
import { fixableLike } from '../../src/taskpane/desk/browsing';
import { Desk } from '../../src/taskpane/desk/desk';
import { openOfficeWorkbook } from '../../src/workbook/office';
import { bookOf } from '../app/excel/bookOf';
import { book as written, indicators, texts } from '../checks/support/book';
import { settleAfter, settleAfterEach } from '../host/boundary/support';
import { standIn } from '../host/standIn';
import { sheetOf } from '../workbook/office/support';

settleAfterEach();

const ROW = '| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 210 | R5 | 200 | R5 | ◎ | | |';

/** Two figures kept as text in different columns, a slip of the pen, an unreadable value. */
const BOOK = written({
  項目: texts({ background: '暮らしてくために学ぶ。' }),
  指標: indicators(
    ROW.replace('| 210 |', "| '210 |").replace('| 200 |', "| '200 |"),
    ROW.replace('通いの場', '教室').replace('| 210 |', '| 増えた |'),
  ),
});

async function opened() {
  const book = bookOf(BOOK);
  const excel = standIn({ book });
  settleAfter(excel.settled);
  const desk = new Desk(openOfficeWorkbook(), { rest: 0 });
  await desk.start();
  return { book, excel, desk };
}

const findings = (desk: Desk): readonly Finding[] => desk.state().checked?.findings ?? [];

const all = (desk: Desk): readonly string[] =>
  findings(desk).map(({ code, place }) => `${code} ${place ? `${place.sheet}!${a1(place.at)}` : ''}`);

function found(desk: Desk, code: string): Finding {
  const finding = findings(desk).find((one) => one.code === code);
  if (!finding) throw new Error(`no ${code} among ${all(desk).join(', ')}`);
  return finding;
}

const chosen = (desk: Desk): string | undefined => desk.findings.chosen()?.code;

function selected({ selection }: ReturnType<typeof bookOf>): string {
  return selection ? `${selection.sheet.name}!${a1({ row: selection.area.top, column: selection.area.left })}` : '';
}

describe('looking through the findings', () => {
  it('starts with these', async () => {
    const { desk } = await opened();
    expect(all(desk)).toEqual([
      'colloquial 項目!B2',
      'number-as-text 指標!G2',
      'number-as-text 指標!I2',
      'unreadable-value 指標!G3',
    ]);
  });

  it('chooses a finding and shows its cell; forth and back, not beyond the ends', async () => {
    const { desk, book } = await opened();
    const [first, second] = findings(desk);
    if (!first || !second) throw new Error('no findings');
    await desk.findings.choose(second);
    expect(selected(book)).toBe('指標!G2');
    await desk.findings.step(-1);
    expect(desk.findings.chosen()).toBe(first);
    expect(selected(book)).toBe('項目!B2');
    await desk.findings.step(-1);
    expect(desk.findings.chosen()).toBe(first);
    for (const _ of [1, 2, 3, 4]) await desk.findings.step(1);
    expect(selected(book)).toBe('指標!G3');
  });

  it('begins at the first or the last where none is chosen', async () => {
    const { desk } = await opened();
    await desk.findings.step(-1);
    expect(chosen(desk)).toBe('unreadable-value');
    const other = await opened();
    await other.desk.findings.step(1);
    expect(chosen(other.desk)).toBe('colloquial');
  });

  it('passes over cells that are left before they are shown', async () => {
    const { desk, book, excel } = await opened();
    const before = excel.meter.roundTrips;
    const steps = [1, 2, 3, 4].map(() => desk.findings.step(1));
    await Promise.all(steps);
    expect(selected(book)).toBe('指標!G3');
    expect(excel.meter.roundTrips - before).toBe(2 * 2);
  });

  it('goes only through what is listed', async () => {
    const { desk } = await opened();
    desk.findings.browse({ degrees: new Set(['error'] as const) });
    await desk.findings.step(1);
    expect(chosen(desk)).toBe('unreadable-value');
    desk.findings.browse({ degrees: new Set(['info'] as const), sought: 'ｅｘｃｅｌ の合計' });
    expect(chosen(desk)).toBeUndefined();
    await desk.findings.step(1);
    expect(chosen(desk)).toBe('number-as-text');
    desk.findings.browse({ sought: '', onlyFixable: true });
    expect(chosen(desk)).toBe('number-as-text');
    await desk.findings.step(-1);
    expect(chosen(desk)).toBe('colloquial');
  });
});

describe('correcting findings', () => {
  it('corrects one, checks its sheet alone, and chooses what came to its place', async () => {
    const { desk, book, excel } = await opened();
    await desk.findings.choose(found(desk, 'number-as-text'));
    const before = excel.meter.roundTrips;
    await desk.findings.fix([found(desk, 'number-as-text')]);
    expect(sheetOf(book, '指標').cell(1, 6)).toMatchObject({ value: 210, style: { numberFormat: 'General' } });
    expect(all(desk)).toEqual(['colloquial 項目!B2', 'number-as-text 指標!I2', 'unreadable-value 指標!G3']);
    expect(desk.state().notice).toEqual({ kind: 'done', sentence: '1か所を直しました。' });
    expect(desk.state().lastFix?.cells).toBe(1);
    expect(desk.findings.chosen()?.place?.at).toEqual({ row: 1, column: 8 });
    expect(excel.meter.roundTrips - before).toBeLessThanOrEqual(2 + 3);
  });

  it('corrects all of a kind at once and takes that back', async () => {
    const { desk, book } = await opened();
    const one = found(desk, 'number-as-text');
    await desk.findings.choose(one);
    const before = all(desk);
    await desk.findings.fix(fixableLike(findings(desk), one));
    expect(all(desk)).toEqual(['colloquial 項目!B2', 'unreadable-value 指標!G3']);
    expect(desk.state().lastFix?.cells).toBe(2);

    await desk.findings.undo();
    expect(all(desk)).toEqual(before);
    expect([6, 8].map((column) => sheetOf(book, '指標').cell(1, column).value)).toEqual(['210', '200']);
    expect(desk.state().notice).toEqual({ kind: 'done', sentence: '2か所を元に戻しました。' });
    expect(desk.state().lastFix).toBeNull();
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
    expect(desk.state().lastFix).toBeNull();
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
    expect(desk.state().lastFix).toBeNull();
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
