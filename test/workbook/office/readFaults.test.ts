import { describe, expect, it } from 'vitest';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import type { Refusal } from '../../../src/workbook/port/refusal';
import type { Fault } from '../../host/boundary/faults';
import { settleAfterEach } from '../../host/boundary/support';
import { bookFromSheets } from '../../support/bookFromSheets';
import { opened, rowsOf, sheetWith } from '../readers/excel';
import { expectPlain, refusalOf } from './editSupport';

settleAfterEach();

const TRIPS = 3;

function open(...faults: readonly Fault[]) {
  const sheets = [sheetWith({ name: '一', rows: rowsOf(['値', 1]) }), sheetWith({ name: '二', rows: rowsOf(['あ']) })];
  const one = opened(bookFromSheets(sheets));
  one.excel.faults.plan(...faults);
  return {
    ...one,
    /** The same Excel for somebody who does not wait long. */
    impatient: openOfficeWorkbook({ answerWithin: 30 }),
    expectReadable: async () => {
      one.excel.faults.plan();
      expect((await one.workbook.read()).length).toBe(2);
    },
  };
}

/** What reading is refused with under a fault; an Excel that answers does so in time. */
async function refusalUnder(...faults: readonly Fault[]): Promise<Refusal> {
  const refusal = await refusalOf(open(...faults).workbook.read());
  expectPlain(refusal);
  return refusal;
}

/** How many actions the whole reading takes. */
async function countActions(): Promise<number> {
  const { excel, workbook } = open();
  await workbook.read();
  await excel.settled();
  return excel.meter.actions;
}

describe('while a cell is being edited', () => {
  it.each([1, 2, 3])('reading is refused at batch %i, with what to do, and works afterwards', async (batch) => {
    const { excel, workbook, expectReadable } = open({ kind: 'editing', batch });
    const refusal = await refusalOf(workbook.read());
    expect(refusal.reason).toBe('editing');
    expect(refusal.message).toBe('セルの編集を終えて（Enter または Esc）から、もう一度押してください。');
    excel.faults.leaveCell();
    await expectReadable();
  });
});

describe('an Excel that does not answer', () => {
  it.each([1, 2, 3])('is given up at batch %i', async (batch) => {
    const refusal = await refusalOf(open({ kind: 'lost', batch }).impatient.read());
    expect(refusal.reason).toBe('no-answer');
    expect(refusal.message).toMatch(/^Excel から応答がありません。/);
    expectPlain(refusal);
  });

  it('does not keep the jobs behind it from beginning', async () => {
    const { excel, impatient, expectReadable } = open({ kind: 'lost', batch: 1 });
    const first = refusalOf(impatient.read());
    const second = impatient.read().catch(() => undefined);
    await first;
    await second;
    expect(excel.meter.roundTrips).toBeGreaterThan(1);
    await expectReadable();
  });

  it('and is gone is given up at every reading', async () => {
    const { impatient } = open({ kind: 'gone', after: { action: 5 }, then: 'silent' });
    expect((await refusalOf(impatient.read())).reason).toBe('no-answer');
    expect((await refusalOf(impatient.read())).reason).toBe('no-answer');
  });

  it('but does at last: the reading that was given up sends nothing more', async () => {
    const { excel, impatient } = open({ kind: 'slow', batch: 1 });
    await refusalOf(impatient.read());
    excel.faults.release();
    await excel.settled();
    expect(excel.meter.roundTrips).toBe(1);
  });
});

describe('whatever Excel refuses', () => {
  it('at whichever action, is told in a sentence, and the next reading works', async () => {
    const actions = await countActions();
    expect(actions).toBeGreaterThan(20);
    for (let action = 1; action <= actions; action++) {
      const { workbook, expectReadable } = open({ kind: 'error', at: { action }, code: 'GeneralException' });
      const refusal = await refusalOf(workbook.read());
      expect(refusal.reason).toBe('excel-failed');
      expectPlain(refusal);
      await expectReadable();
    }
  });

  it.each([
    ['AccessDenied', 'protected-sheet'],
    ['InactiveWorkbook', 'excel-failed'],
    ['ItemNotFound', 'excel-failed'],
    ['RangeExceedsLimit', 'too-large'],
    ['MemoryLimitReached', 'too-large'],
    ['ApiNotFound', 'excel-failed'],
    ['CodeOfTheFuture', 'excel-failed'],
  ])('%s is told as %s', async (code, reason) => {
    expect((await refusalUnder({ kind: 'error', at: { batch: TRIPS, action: 1 }, code })).reason).toBe(reason);
  });

  it('a dialog in front of Excel is told', async () => {
    const refusal = await refusalUnder({ kind: 'refused', batch: 1, status: 5016 });
    expect(refusal.message).toMatch(/ダイアログ/);
  });
});

describe('jobs come one after another', () => {
  it('a second reading begins only when the first has ended', async () => {
    const { excel, workbook } = open({ kind: 'slow', batch: TRIPS });
    const ended: string[] = [];
    const first = workbook.read().then(() => ended.push('first'));
    const second = workbook.read().then(() => ended.push('second'));
    await excel.faults.held();
    expect([excel.meter.roundTrips, ...ended]).toEqual([TRIPS]);
    // The third batch is the first reading's last: it asks for cells.
    expect(excel.meter.members).toContain('Range.values');
    excel.faults.release();
    await Promise.all([first, second]);
    expect([excel.meter.roundTrips, ...ended]).toEqual([2 * TRIPS, 'first', 'second']);
  });

  it('also when the first has failed', async () => {
    const { excel, workbook } = open({ kind: 'error', at: { batch: 2, action: 1 }, code: 'GeneralException' });
    const [first, second] = await Promise.allSettled([workbook.read(), workbook.read()]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    expect(excel.meter.roundTrips).toBe(2 + TRIPS);
  });
});
