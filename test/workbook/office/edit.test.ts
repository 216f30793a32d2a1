import { afterEach, describe, expect, test } from 'vitest';
import { adr, area } from '../../../src/sheet/address';
import type { CellState } from '../../../src/workbook/port/edit';
import {
  blank,
  edit,
  excelWith,
  expectPlain,
  formula,
  held,
  number,
  put,
  refusalOf,
  sheetOf,
  snapshot,
  state,
  text,
  told,
  truth,
} from './editSupport';

let settled: () => Promise<void> = () => Promise.resolve();
afterEach(() => settled());

function open(states: Readonly<Record<string, CellState>>) {
  const opened = excelWith(states);
  settled = opened.excel.settled;
  return opened;
}

const STATES: readonly CellState[] = [
  state(blank),
  state(blank, '@'),
  state(blank, '0%'),
  state(text('486～533'), '@'),
  state(text('=1+1')),
  state(text('3-4'), 'yyyy/m/d'),
  state(number(0.174), '0.0%'),
  state(number(45016), '[$-411]ge.m.d'),
  state(number(12), '@'),
  state(number(0.1 + 0.2)),
  state(truth(true)),
  state(truth(false), '@'),
  state(formula('B1*2')),
  state(formula('1+1'), '@'),
  state(formula('"="&"1+1"'), '0.0'),
];

describe('every kind of entry and format in the place of every other', () => {
  test.each(STATES.map((before) => [told(before), before] as const))('%s', async (_told, before) => {
    const cells = STATES.map((after, index) => ({ at: `C${index + 2}`, after }));
    const {
      book,
      excel,
      edit: change,
    } = open({
      B1: state(number(3)),
      ...Object.fromEntries(cells.map(({ at }) => [at, before])),
    });
    const edits = cells.map(({ at, after }) => edit(at, before, after));
    const { done, changedMeanwhile, undo } = await change(...edits);
    expect(cells.map(({ at }) => held(book, at))).toEqual(STATES.map(told));
    expect(changedMeanwhile).toEqual([]);
    expect(done).toEqual(edits);
    expect(excel.meter.roundTrips).toBe(2);

    const back = await change(...undo);
    expect(cells.map(({ at }) => held(book, at))).toEqual(STATES.map(() => told(before)));
    expect(back.done).toEqual(undo);
  });
});

test('many cells on several sheets take two round trips', async () => {
  const { book, excel, edit: change } = open({});
  const edits = Array.from({ length: 400 }, (_, row) =>
    edit(`B${row + 1}`, state(blank), state(text(`架空の値${row}`), '@'), row % 2 === 0 ? '指標' : '評価'),
  );
  const { done } = await change(...edits);
  expect(done).toHaveLength(400);
  expect(excel.meter.roundTrips).toBe(2);
  expect(held(book, 'B400', '評価')).toBe('text @ 架空の値399');
});

test('more than fits into a batch goes in several, below 5 MB each', async () => {
  const { book, edit: change } = open({});
  const long = '長'.repeat(32_000);
  const { done } = await change(
    ...Array.from({ length: 30 }, (_, row) => edit(`A${row + 1}`, state(blank), state(text(long), '@'))),
  );
  expect(done).toHaveLength(30);
  expect(held(book, 'A30')).toBe(`text @ ${long}`);
});

test('a cell that a person changed meanwhile stays as it is and is told with what it holds', async () => {
  const { book, edit: change } = open({ A1: state(text('あ')), A2: state(text('い')), A3: state(number(3), '0') });
  put(sheetOf(book), 'A1', state(text('人の値')));
  put(sheetOf(book), 'A3', state(number(3), '0.0'));
  const first = edit('A1', state(text('あ')), state(text('ア')));
  const second = edit('A2', state(text('い')), state(text('イ')));
  const third = edit('A3', state(number(3), '0'), state(number(4), '0'));
  const { done, changedMeanwhile, undo } = await change(first, second, third);
  expect(done).toEqual([second]);
  expect(undo).toEqual([{ ...second, before: second.after, after: second.before }]);
  expect(changedMeanwhile).toEqual([
    { edit: first, found: state(text('人の値')) },
    { edit: third, found: state(number(3), '0.0') },
  ]);
  expect([held(book, 'A1'), held(book, 'A3')]).toEqual(['text General 人の値', 'number 0.0 3']);
});

test.each([
  ['a formula in the place of the text that looks like it', state(formula('1+1')), state(text('=1+1'))],
  ['the text in the place of the formula', state(text('=1+1')), state(formula('1+1'))],
  ['a number in the place of its text', state(number(5)), state(text('5'))],
  ['a truth in the place of its text', state(truth(true)), state(text('TRUE'))],
])('counts as changed: %s', async (_what, holds, expected) => {
  const { book, edit: change } = open({ A1: holds });
  const { done, changedMeanwhile } = await change(edit('A1', expected, state(text('新'))));
  expect(done).toEqual([]);
  expect(changedMeanwhile.map(({ found }) => found)).toEqual([holds]);
  expect(held(book, 'A1')).toBe(told(holds));
});

test('an error that stands in a cell is nothing that an edit expects', async () => {
  const { book, edit: change } = open({});
  sheetOf(book).type(0, 0, '#N/A');
  const { changedMeanwhile } = await change(edit('A1', state(text('#N/A')), state(text('なし'))));
  expect(changedMeanwhile).toHaveLength(1);
  expect(held(book, 'A1')).toBe('error General #N/A');
});

test('numbers are compared at 15 digits, and taking back gives the number that stood there', async () => {
  const { book, edit: change } = open({ A1: state(number(0.1 + 0.2)) });
  const { done, undo } = await change(edit('A1', state(number(0.3)), state(number(1))));
  expect(done).toHaveLength(1);
  await change(...undo);
  expect(sheetOf(book).cell(0, 0).value).toBe(0.1 + 0.2);
});

test('the format of a blank cell is not expected, but brought back', async () => {
  const { book, edit: change } = open({ A1: state(blank, '0.0%') });
  const { undo } = await change(edit('A1', state(blank), state(text('あ'), '@')));
  expect(held(book, 'A1')).toBe('text @ あ');
  await change(...undo);
  expect(held(book, 'A1')).toBe('blank 0.0%');
});

test('edits of a sheet that is gone are told, the others done', async () => {
  const { book, edit: change } = open({ A1: state(text('あ')) });
  const gone = edit('B2', state(blank), state(number(1)), '無い');
  const there = edit('A1', state(text('あ')), state(text('ア')));
  expect(await change(gone, there)).toMatchObject({ done: [there], changedMeanwhile: [{ edit: gone, found: null }] });
  expect(held(book, 'A1')).toBe('text General ア');
  expect(await change(gone)).toEqual({ done: [], changedMeanwhile: [{ edit: gone, found: null }], undo: [] });
});

test('a protected sheet is refused by name before anything is written', async () => {
  const { book, excel, edit: change } = open({ A1: state(text('あ')) });
  sheetOf(book, '評価').isProtected = true;
  const before = snapshot(book);
  const refusal = await refusalOf(
    change(edit('A1', state(text('あ')), state(text('ア'))), edit('A1', state(blank), state(text('ア')), '評価')),
  );
  expect(refusal.reason).toBe('protected-sheet');
  expect(refusal.message).toContain('『評価』');
  expect(refusal.message).toContain('シート保護の解除');
  expectPlain(refusal);
  expect(snapshot(book)).toEqual(before);
  expect(excel.meter.roundTrips).toBe(1);
});

test('a cell that a merge covers counts as changed and keeps its format', async () => {
  const { book, edit: change } = open({ A1: state(text('題')), B1: state(blank, '0.0'), C1: state(text('他')) });
  sheetOf(book).merge(area('A1:B1'), false);
  const before = held(book, 'B1');
  const covered = edit('B1', state(blank), state(text('中'), '@'));
  const free = edit('C1', state(text('他')), state(text('別')));
  const { done, changedMeanwhile, undo } = await change(covered, free);
  expect(done).toEqual([free]);
  expect(undo).toHaveLength(1);
  expect(changedMeanwhile).toEqual([{ edit: covered, found: state(blank) }]);
  expect([held(book, 'B1'), held(book, 'A1'), held(book, 'C1')]).toEqual([
    before,
    'text General 題',
    'text General 別',
  ]);
});

test('several edits of a cell are taken in their order', async () => {
  const { book, edit: change } = open({ A1: state(number(1)) });
  const [one, two, three] = [state(number(1)), state(text('二')), state(formula('1+2'), '0')];
  const stray = edit('A1', one, state(text('四')));
  const { done, changedMeanwhile, undo } = await change(edit('A1', one, two), stray, edit('A1', two, three));
  expect(done).toEqual([edit('A1', one, two), edit('A1', two, three)]);
  expect(changedMeanwhile).toEqual([{ edit: stray, found: two }]);
  expect(held(book, 'A1')).toBe(told(three));
  await change(...undo);
  expect(held(book, 'A1')).toBe(told(one));
});

test('taking back leaves a cell that a person changed since', async () => {
  const { book, edit: change } = open({ A1: state(text('あ')), A2: state(text('い')) });
  const { undo } = await change(
    edit('A1', state(text('あ')), state(number(1))),
    edit('A2', state(text('い')), state(number(2))),
  );
  put(sheetOf(book), 'A2', state(text('人の値')));
  const { done, changedMeanwhile } = await change(...undo);
  expect(done.map(({ at }) => at)).toEqual([adr('A1')]);
  expect(changedMeanwhile.map(({ found }) => found)).toEqual([state(text('人の値'))]);
  expect([held(book, 'A1'), held(book, 'A2')]).toEqual(['text General あ', 'text General 人の値']);
});

test('no edits, no round trip', async () => {
  const { excel, edit: change } = open({});
  expect(await change()).toEqual({ done: [], changedMeanwhile: [], undo: [] });
  expect(excel.meter.roundTrips).toBe(0);
});
