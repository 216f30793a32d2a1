import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canRestore, itemStatuses } from '../../src/app/items';
import type { Desk } from '../../src/taskpane/desk/desk';
import { CHOOSING_AT_FIRST, wishesOf, withItems } from '../../src/taskpane/desk/making';
import type { DeskState } from '../../src/taskpane/desk/state';
import { emptyBook } from '../host/book';
import type { BookSheet } from '../host/book/book';
import { bookFromXlsx } from '../host/file/load';
import { settleAfterEach } from '../host/boundary/support';
import { area } from '../../src/sheet/address';
import { columnA, sheetOf, visible } from '../workbook/office/support';
import { openDesk } from './openDesk';

settleAfterEach();

const THIRD = '別紙２_3_認知症総合支援';
/** Round trips of one reading, and of one writing. */
const READ = 3;
const WRITE = 4;

async function opened() {
  const book = await bookFromXlsx(readFileSync('assets/sample/gunma-r5.xlsx'), emptyBook);
  return { book, ...(await openDesk(book)), own: visible(book) };
}

/** Resolves at the first state that is as wanted. */
function until(desk: Desk, isWanted: (state: DeskState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = desk.subscribe(() => {
      if (!isWanted(desk.state())) return;
      stop();
      resolve();
    });
  });
}

function states(desk: Desk): readonly string[] {
  const { checked } = desk.state();
  return checked ? itemStatuses(checked).map(({ state }) => state) : [];
}

/** A person types over the one cell in column B that holds this. */
function retype(sheet: BookSheet, before: string, after: string): void {
  const row = Array.from({ length: 30 }, (_, at) => at).find((at) => sheet.cell(at, 1).value === before);
  if (row === undefined) throw new Error(`no cell holds ${before}`);
  sheet.type(row, 1, after);
}

const only = (at: number, state: string) => Array.from({ length: 6 }, (_, index) => (index === at ? state : 'none'));

describe('making forms at the desk', () => {
  it('makes all, tells each step, and knows afterwards what stands', async () => {
    const { desk, book, own } = await opened();
    const steps: unknown[] = [];
    desk.subscribe(() => {
      const { work } = desk.state();
      if (work?.kind === 'generate' && steps.at(-1) !== work.step) steps.push(work.step);
    });
    expect(states(desk)).toEqual(only(-1, ''));
    await desk.making.generate({ draft: false });
    expect(steps).toEqual(['survey', 'build', 'proof', 'place']);
    expect(desk.state().notice).toEqual({ kind: 'done', sentence: '別紙２を6枚作りました。' });
    expect(states(desk)).toEqual(Array.from({ length: 6 }, () => 'current'));
    expect(visible(book)).toHaveLength(own.length + 6 + 3);
  });

  it('makes the chosen one alone, and makes it again in its place', async () => {
    const { desk, book, own } = await opened();
    await desk.making.generate({ draft: false, items: ['認知症総合支援'] });
    expect(visible(book)).toEqual([...own, THIRD]);
    expect(states(desk)).toEqual(only(2, 'current'));
    expect(desk.state().generated?.sheets).toEqual([{ name: THIRD, item: '認知症総合支援', kept: false }]);
    await desk.making.generate({ draft: false, items: ['認知症総合支援'] });
    expect(visible(book)).toEqual([...own, THIRD]);
  });

  it('notices a form that is edited by hand, and keeps it', async () => {
    const { desk, book, excel } = await opened();
    await desk.making.generate({ draft: false, items: ['認知症総合支援'] });
    const sheet = sheetOf(book, THIRD);
    sheet.type(3, 0, '手で直した文');
    const seen = until(desk, () => states(desk)[2] === 'edited' && desk.state().work === null);
    excel.worksheetChanged({ sheet, area: area('A4'), source: 'Local', trigger: 'Unknown' });
    await seen;
    await desk.making.generate({ draft: false, items: ['認知症総合支援'] });
    expect(sheet.cell(3, 0).value).toBe('手で直した文');
    expect(desk.state().notice?.sentence).toBe(
      `新しく作った別紙２はありません。『${THIRD}』は作成後に手で直されているため、そのまま残しました。`,
    );
    expect(desk.state().generated?.sheets.map(({ kept }) => kept)).toEqual([true]);
  });

  it('brings back what the last run replaced, and knows before whether there is anything', async () => {
    const { desk, book } = await opened();
    const canBringBack = () => {
      const { checked } = desk.state();
      return checked !== null && canRestore(checked);
    };
    await desk.making.generate({ draft: false, items: ['認知症総合支援'] });
    expect(canBringBack()).toBe(false);
    const first = columnA(book, THIRD);
    retype(sheetOf(book, '基本情報'), '群馬県', '架空県');
    await desk.making.generate({ draft: true, items: ['認知症総合支援'] });
    expect(canBringBack()).toBe(true);
    const second = columnA(book, THIRD);
    expect(second).not.toEqual(first);
    await desk.making.restore();
    expect(desk.state().notice).toEqual({ kind: 'done', sentence: '1枚のシートを前回の内容に戻しました。' });
    expect(columnA(book, THIRD)).toEqual(first);
    expect(states(desk)).toEqual(only(2, 'outdated'));
  });
});

describe('with 要修正 left', () => {
  it('makes nothing, and drafts marked （案） if wished', async () => {
    const { desk, book, own } = await opened();
    retype(sheetOf(book, '基本情報'), '群馬県', '');
    await desk.making.generate({ draft: false });
    expect(desk.state().notice?.kind).toBe('refused');
    expect(desk.state().checked?.counts.error).toBeGreaterThan(0);
    expect(visible(book)).toEqual(own);
    await desk.making.generate({ draft: true, items: ['認知症総合支援'] });
    expect(columnA(book, THIRD)[0]).toBe('別紙２（案）');
    expect(states(desk)).toEqual(only(2, 'current'));
  });
});

describe('中止', () => {
  it('is told at once, and leaves the workbook as it was', async () => {
    const { desk, book, own } = await opened();
    const told: unknown[] = [];
    desk.subscribe(() => {
      const { work } = desk.state();
      if (work?.kind !== 'generate') return;
      if (work.stopping) told.push(work.step);
      else if (work.step === 'build') desk.making.cancel();
    });
    await desk.making.generate({ draft: false });
    expect(told).toEqual(['build']);
    expect(desk.state().notice).toEqual({ kind: 'refused', sentence: '中止しました。ブックは元のままです。' });
    expect(visible(book)).toEqual(own);
    expect(states(desk)).toEqual(only(-1, ''));
  });

  it('comes too late in the last step', async () => {
    const { desk } = await opened();
    desk.subscribe(() => {
      const { work } = desk.state();
      if (work?.kind === 'generate' && work.step === 'place') desk.making.cancel();
    });
    await desk.making.generate({ draft: false, items: ['認知症総合支援'] });
    expect(states(desk)).toEqual(only(2, 'current'));
  });
});

describe('a run that succeeded', () => {
  it('is told as such although the workbook cannot be read again', async () => {
    const { desk, excel, book } = await opened();
    excel.faults.plan({ kind: 'error', at: { batch: READ + WRITE + 1, action: 1 }, code: 'GeneralException' });
    await desk.making.generate({ draft: false, items: ['認知症総合支援'] });
    expect(desk.state().notice).toEqual({ kind: 'done', sentence: '別紙２を1枚作りました。' });
    expect(visible(book)).toContain(THIRD);
    expect(states(desk)).toEqual(only(-1, ''));
    await desk.check();
    expect(states(desk)).toEqual(only(2, 'current'));
  });
});

describe('the choice of items', () => {
  const items = [{ name: '甲' }, { name: '乙' }, { name: '乙' }];

  it('comes to all where none is left out', () => {
    expect(wishesOf(CHOOSING_AT_FIRST, items)).toEqual({ draft: false });
    const back = withItems(withItems(CHOOSING_AT_FIRST, ['甲'], false), ['甲'], true);
    expect(wishesOf({ ...back, draft: true }, items)).toEqual({ draft: true });
  });

  it('comes to those not left out, and to none', () => {
    expect(wishesOf(withItems(CHOOSING_AT_FIRST, ['甲'], false), items)).toEqual({ draft: false, items: ['乙', '乙'] });
    expect(wishesOf(withItems(CHOOSING_AT_FIRST, ['甲', '乙'], false), items).items).toEqual([]);
  });

  it('is kept from one state to the next', async () => {
    const { desk } = await opened();
    desk.making.choose({ draft: true, leftOut: new Set(['認知症総合支援']) });
    await desk.check();
    expect(desk.state().choosing).toEqual({ draft: true, leftOut: new Set(['認知症総合支援']) });
  });
});
