import { afterEach, describe, expect, test } from 'vitest';
import { a1 } from '../../../src/sheet/address';
import type { CellEdit } from '../../../src/workbook/port/edit';
import {
  blank,
  edit,
  excelWith,
  expectPlain,
  formula,
  held,
  number,
  refusalOf,
  snapshot,
  state,
  text,
  told,
  truth,
} from './editSupport';

let settled: () => Promise<void> = () => Promise.resolve();
afterEach(() => settled());

/** Each kind of entry once before and once after, with formats that take every way of writing. */
const EDITS: readonly CellEdit[] = [
  edit('A1', state(text('486～533'), '@'), state(number(509.5), '0.0')),
  edit('A2', state(number(45016), 'yyyy/m/d'), state(text('R5.3.31'))),
  edit('A3', state(number(0.5), '0%'), state(formula('A1/1000'), '0.0%')),
  edit('A4', state(formula('1+1')), state(text('=1+1'))),
  edit('A5', state(blank, '0.00'), state(text("'12"), '@')),
  edit('A6', state(text('はい'), '@'), state(truth(true), '@')),
  edit('A7', state(truth(false)), state(blank, '@')),
  edit('A8', state(number(1), '0'), state(number(1), '0.0')),
];
const BEFORE = Object.fromEntries(EDITS.map(({ at, before }) => [a1(at), before]));
const WRITE = 2;

function open() {
  const opened = excelWith(BEFORE);
  settled = opened.excel.settled;
  return { ...opened, before: snapshot(opened.book), run: () => opened.edit(...EDITS) };
}

/** The actions of the writing batch, reading back included: those of both batches less those of the first. */
async function actionsToWrite(): Promise<number> {
  const whole = open();
  await whole.run();
  const half = open();
  half.excel.faults.plan({ kind: 'editing', batch: WRITE });
  await refusalOf(half.run());
  return whole.excel.meter.actions - half.excel.meter.actions;
}

const ACTIONS = await actionsToWrite();
const everyAction = Array.from({ length: ACTIONS }, (_, index) => index + 1);

test('the writing batch is long enough for what is tried here', () => {
  expect(ACTIONS).toBeGreaterThan(40);
});

describe('Excel refuses one action of the writing', () => {
  test.each(everyAction)('action %i: every cell holds what it held, and the sentence says so', async (action) => {
    const { book, excel, run, before } = open();
    excel.faults.plan({ kind: 'error', at: { batch: WRITE, action }, code: 'GeneralException' });
    const refusal = await refusalOf(run());
    expect(snapshot(book)).toEqual(before);
    expect(refusal.reason).toBe('excel-failed');
    expect(refusal.message).toContain('セルの内容は元のままです。');
    expectPlain(refusal);

    await run();
    for (const { at, after } of EDITS) expect(held(book, a1(at))).toBe(told(after));
  });

  test.each(everyAction)('action %i, and the first try to put back too', async (action) => {
    const { book, excel, run, before } = open();
    excel.faults.plan(
      { kind: 'error', at: { batch: WRITE, action }, code: 'GeneralException' },
      { kind: 'error', at: { batch: WRITE + 2, action: (action % 7) + 1 }, code: 'GeneralException' },
    );
    const refusal = await refusalOf(run());
    expect(snapshot(book)).toEqual(before);
    expect(refusal.message).toContain('セルの内容は元のままです。');
  });
});

/** Cells that do not hold what they held. */
function differing(book: Parameters<typeof held>[0]): readonly string[] {
  return EDITS.filter(({ at, before }) => held(book, a1(at)) !== told(before)).map(({ at }) => a1(at));
}

function namedIn(message: string): readonly string[] {
  return message.match(/[A-Z]+\d+/g) ?? [];
}

describe('Excel is gone in the midst of the writing', () => {
  test.each(everyAction)('after action %i: the sentence names every cell to look at', async (action) => {
    const { book, excel, run } = open();
    excel.faults.plan({ kind: 'gone', after: { batch: WRITE, action }, then: 'failing' });
    const refusal = await refusalOf(run());
    expect(namedIn(refusal.message)).toEqual(expect.arrayContaining([...differing(book)]));
    expect(refusal.message).toContain('シート『指標』のセル A1、A2');
    expect(refusal.message).toContain('確かめてください。');
    expectPlain(refusal);
  });

  test('and stays silent: the same', async () => {
    const { book, excel, run } = open();
    excel.faults.plan({ kind: 'gone', after: { batch: WRITE, action: 20 }, then: 'silent' });
    const refusal = await refusalOf(run());
    expect(refusal.reason).toBe('no-answer');
    expect(differing(book).length).toBeGreaterThan(0);
    expect(namedIn(refusal.message)).toEqual(expect.arrayContaining([...differing(book)]));
    expectPlain(refusal);
  });
});

test('a lost answer: what was written is taken back', async () => {
  const { book, excel, run, before } = open();
  excel.faults.plan({ kind: 'lost', batch: WRITE });
  const refusal = await refusalOf(run());
  expect(refusal.reason).toBe('no-answer');
  expect(refusal.message).toContain('セルの内容は元のままです。');
  expect(refusal.message).not.toContain('次に開いたとき');
  expectPlain(refusal);
  expect(snapshot(book)).toEqual(before);
});

test('an answer that comes too late: the cells are named, and the next edit finds Excel again', async () => {
  const { book, excel, run, edit: change } = open();
  excel.faults.plan({ kind: 'slow', batch: WRITE });
  const refusal = await refusalOf(run());
  expect(refusal.reason).toBe('no-answer');
  expect(namedIn(refusal.message)).toEqual(EDITS.map(({ at }) => a1(at)));
  excel.faults.release();
  await excel.settled();
  expect((await change(edit('B1', state(blank), state(number(1))))).done).toHaveLength(1);
  expect(held(book, 'B1')).toBe('number General 1');
});

describe('a person begins to edit a cell', () => {
  test.each([1, WRITE])('before batch %i: nothing is changed, and the sentence says what to do', async (batch) => {
    const { book, excel, run, before } = open();
    excel.faults.plan({ kind: 'editing', batch });
    const refusal = await refusalOf(run());
    expect(refusal.reason).toBe('editing');
    expect(refusal.message).toContain('Enter または Esc');
    expectPlain(refusal);
    expect(snapshot(book)).toEqual(before);

    excel.faults.leaveCell();
    expect((await run()).done).toHaveLength(EDITS.length);
  });

  test('after a writing that failed: the cells are named', async () => {
    const { book, excel, run } = open();
    excel.faults.plan(
      { kind: 'error', at: { batch: WRITE, action: 30 }, code: 'GeneralException' },
      { kind: 'editing', batch: WRITE + 1 },
    );
    const refusal = await refusalOf(run());
    expect(differing(book).length).toBeGreaterThan(0);
    expect(namedIn(refusal.message)).toEqual(EDITS.map(({ at }) => a1(at)));
    expect(refusal.message).toContain('確かめてください。');
  });
});

test('a sheet that is protected between the two batches: nothing is changed', async () => {
  const { book, excel, run, before } = open();
  excel.faults.plan({ kind: 'error', at: { batch: WRITE, action: 3 }, code: 'AccessDenied' });
  const refusal = await refusalOf(run());
  expect(refusal.reason).toBe('protected-sheet');
  expect(snapshot(book)).toEqual(before);
});

test('a fault while reading changes nothing and is told as it is', async () => {
  const { book, excel, run, before } = open();
  excel.faults.plan({ kind: 'error', at: { batch: 1, action: 2 }, code: 'GeneralException' });
  const refusal = await refusalOf(run());
  expect(refusal.reason).toBe('excel-failed');
  expect(snapshot(book)).toEqual(before);
  expect(excel.meter.roundTrips).toBe(1);
});
