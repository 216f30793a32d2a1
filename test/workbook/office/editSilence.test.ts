import { afterEach, expect, test, vi } from 'vitest';
import { a1 } from '../../../src/sheet/address';
import type { Refusal } from '../../../src/workbook/port/refusal';
import { differing, EDITS, namedIn, openBefore, WRITE } from './editFaultSupport';
import { blank, edit, expectPlain, held, number, refusalOf, settle, snapshot, state } from './editSupport';

afterEach(() => {
  vi.useRealTimers();
  return settle();
});

/** Only the session's patience goes by this clock: the stand-in and the client took the real one before. */
function holdClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

/** Lets the time pass after which a session gives up, again and again until the run is refused. */
async function outOfPatience(refused: Promise<Refusal>): Promise<Refusal> {
  let isOver = false;
  const over = (): void => {
    isOver = true;
  };
  void refused.then(over, over);
  while (!isOver) {
    await vi.advanceTimersByTimeAsync(200_000);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return refused;
}

test('Excel is silent in the midst of the writing: the sentence names every cell to look at', async () => {
  const { book, excel, run } = openBefore();
  excel.faults.plan({ kind: 'gone', after: { batch: WRITE, action: 20 }, then: 'silent' });
  holdClock();
  const refused = refusalOf(run());
  await excel.settled();
  const refusal = await outOfPatience(refused);
  expect(refusal.reason).toBe('no-answer');
  expect(differing(book).length).toBeGreaterThan(0);
  expect(namedIn(refusal.message)).toEqual(expect.arrayContaining([...differing(book)]));
  expectPlain(refusal);
});

test('a lost answer: what was written is taken back', async () => {
  const { book, excel, run, before } = openBefore();
  excel.faults.plan({ kind: 'lost', batch: WRITE });
  holdClock();
  const refused = refusalOf(run());
  await excel.settled();
  await vi.advanceTimersByTimeAsync(200_000);
  const refusal = await refused;
  expect(refusal.reason).toBe('no-answer');
  expect(refusal.message).toContain('セルの内容は元のままです。');
  expect(refusal.message).not.toContain('次に開いたとき');
  expectPlain(refusal);
  expect(snapshot(book)).toEqual(before);
});

test('an answer that comes too late: the cells are named, and the next edit finds Excel again', async () => {
  const { book, excel, run, edit: change } = openBefore();
  excel.faults.plan({ kind: 'slow', batch: WRITE });
  holdClock();
  const refused = refusalOf(run());
  await excel.faults.held();
  const refusal = await outOfPatience(refused);
  expect(refusal.reason).toBe('no-answer');
  expect(namedIn(refusal.message)).toEqual(EDITS.map(({ at }) => a1(at)));
  excel.faults.release();
  await excel.settled();
  expect((await change(edit('B1', state(blank), state(number(1))))).done).toHaveLength(1);
  expect(held(book, 'B1')).toBe('number General 1');
});

test('a change of nothing but the spelling of a format is taken back too', async () => {
  const { book, excel, edit: change } = openBefore();
  const edits = [
    edit('A2', state(number(45016), 'yyyy/m/d'), state(number(45016), 'm/d/yyyy')),
    edit('B1', state(blank), state(number(1))),
  ];
  excel.faults.plan({ kind: 'lost', batch: WRITE });
  holdClock();
  const refused = refusalOf(change(...edits));
  await excel.settled();
  await vi.advanceTimersByTimeAsync(200_000);
  await refused;
  expect(held(book, 'A2')).toBe('number yyyy/m/d 45016');
});
