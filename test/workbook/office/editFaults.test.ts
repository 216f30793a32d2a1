import { afterEach, describe, expect, test } from 'vitest';
import { a1 } from '../../../src/sheet/address';
import { differing, EDITS, namedIn, openBefore, WRITE } from './editFaultSupport';
import {
  blank,
  edit,
  expectPlain,
  held,
  number,
  refusalOf,
  settle,
  sheetOf,
  snapshot,
  state,
  text,
  told,
} from './editSupport';

afterEach(settle);

/** The actions of the writing batch, reading back included: those of both batches less those of the first. */
async function actionsToWrite(): Promise<number> {
  const whole = openBefore();
  await whole.run();
  const half = openBefore();
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
    const { book, excel, run, before } = openBefore();
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
    const { book, excel, run, before } = openBefore();
    excel.faults.plan(
      { kind: 'error', at: { batch: WRITE, action }, code: 'GeneralException' },
      { kind: 'error', at: { batch: WRITE + 2, action: (action % 7) + 1 }, code: 'GeneralException' },
    );
    const refusal = await refusalOf(run());
    expect(snapshot(book)).toEqual(before);
    expect(refusal.message).toContain('セルの内容は元のままです。');
  });
});

test('several edits of a cell are all taken back', async () => {
  const { book, excel, edit: change, before } = openBefore();
  const [one, two, three] = [state(number(0.5), '0%'), state(text('二')), state(number(3))];
  excel.faults.plan({ kind: 'error', at: { batch: WRITE, action: 12 }, code: 'GeneralException' });
  await refusalOf(change(edit('A3', one, two), edit('A3', two, three), edit('B1', state(blank), three)));
  expect(snapshot(book)).toEqual(before);
});

test('Excel does not take back what a cell held: that cell is named, the others hold what they held', async () => {
  const { book, excel, run } = openBefore();
  const sheet = sheetOf(book);
  const type = sheet.type.bind(sheet);
  sheet.type = (row, column, value) => type(row, column, value === '486～533' ? '別の値' : value);
  excel.faults.plan({ kind: 'error', at: { batch: WRITE, action: 40 }, code: 'GeneralException' });
  const refusal = await refusalOf(run());
  expect(differing(book)).toEqual(['A1']);
  expect(namedIn(refusal.message)).toEqual(['A1']);
  expectPlain(refusal);
});

test('many cells to look at are not all named', async () => {
  const { excel, edit: change } = openBefore();
  excel.faults.plan({ kind: 'gone', after: { batch: WRITE, action: 40 }, then: 'failing' });
  const refusal = await refusalOf(
    change(...Array.from({ length: 30 }, (_, row) => edit(`B${row + 1}`, state(blank), state(number(1))))),
  );
  expect(namedIn(refusal.message)).toHaveLength(20);
  expect(refusal.message).toContain('など 30 個のセル');
});

describe('Excel is gone in the midst of the writing', () => {
  test.each(everyAction)('after action %i: the sentence names every cell to look at', async (action) => {
    const { book, excel, run } = openBefore();
    excel.faults.plan({ kind: 'gone', after: { batch: WRITE, action }, then: 'failing' });
    const refusal = await refusalOf(run());
    expect(namedIn(refusal.message)).toEqual(expect.arrayContaining([...differing(book)]));
    expect(refusal.message).toContain('シート『指標』のセル A1、A2');
    expect(refusal.message).toContain('確かめてください。');
    expectPlain(refusal);
  });
});

describe('a person begins to edit a cell', () => {
  test.each([1, WRITE])('before batch %i: nothing is changed, and the sentence says what to do', async (batch) => {
    const { book, excel, run, before } = openBefore();
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
    const { book, excel, run } = openBefore();
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
  const { book, excel, run, before } = openBefore();
  excel.faults.plan({ kind: 'error', at: { batch: WRITE, action: 3 }, code: 'AccessDenied' });
  const refusal = await refusalOf(run());
  expect(refusal.reason).toBe('protected-sheet');
  expect(snapshot(book)).toEqual(before);
});

test('a fault while reading changes nothing and is told as it is', async () => {
  const { book, excel, run, before } = openBefore();
  excel.faults.plan({ kind: 'error', at: { batch: 1, action: 2 }, code: 'GeneralException' });
  const refusal = await refusalOf(run());
  expect(refusal.reason).toBe('excel-failed');
  expect(snapshot(book)).toEqual(before);
  expect(excel.meter.roundTrips).toBe(1);
});
