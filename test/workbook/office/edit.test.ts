import { afterEach, describe, expect, test } from 'vitest';
import type { CellState } from '../../../src/workbook/port/edit';
import {
  blank,
  edit,
  excelWith,
  expectPlain,
  formula,
  settle,
  held,
  number,
  refusalOf,
  sheetOf,
  snapshot,
  state,
  text,
  told,
  truth,
} from './editSupport';

afterEach(settle);

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
    } = excelWith({
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
  const { book, excel, edit: change } = excelWith({});
  const edits = Array.from({ length: 400 }, (_, row) =>
    edit(`B${row + 1}`, state(blank), state(text(`架空の値${row}`), '@'), row % 2 === 0 ? '指標' : '評価'),
  );
  const { done } = await change(...edits);
  expect(done).toHaveLength(400);
  expect(excel.meter.roundTrips).toBe(2);
  expect(held(book, 'B400', '評価')).toBe('text @ 架空の値399');
});

test('more than fits into a batch goes in several, below 5 MB each', async () => {
  const { book, edit: change } = excelWith({});
  const long = '長'.repeat(32_000);
  const { done } = await change(
    ...Array.from({ length: 30 }, (_, row) => edit(`A${row + 1}`, state(blank), state(text(long), '@'))),
  );
  expect(done).toHaveLength(30);
  expect(held(book, 'A30')).toBe(`text @ ${long}`);
});

test('numbers are compared at 15 digits, and taking back gives the number that stood there', async () => {
  const { book, edit: change } = excelWith({ A1: state(number(0.1 + 0.2)) });
  const { done, undo } = await change(edit('A1', state(number(0.3)), state(number(1))));
  expect(done).toHaveLength(1);
  await change(...undo);
  expect(sheetOf(book).cell(0, 0).value).toBe(0.1 + 0.2);
});

test('the format of a blank cell is not expected, but brought back', async () => {
  const { book, edit: change } = excelWith({ A1: state(blank, '0.0%') });
  const { undo } = await change(edit('A1', state(blank), state(text('あ'), '@')));
  expect(held(book, 'A1')).toBe('text @ あ');
  await change(...undo);
  expect(held(book, 'A1')).toBe('blank 0.0%');
});

test('a protected sheet is refused by name before anything is written', async () => {
  const { book, excel, edit: change } = excelWith({ A1: state(text('あ')) });
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

test('several edits of a cell are taken in their order', async () => {
  const { book, edit: change } = excelWith({ A1: state(number(1)) });
  const [one, two, three] = [state(number(1)), state(text('二')), state(formula('1+2'), '0')];
  const stray = edit('A1', one, state(text('四')));
  const { done, changedMeanwhile, undo } = await change(edit('A1', one, two), stray, edit('A1', two, three));
  expect(done).toEqual([edit('A1', one, two), edit('A1', two, three)]);
  expect(changedMeanwhile).toEqual([{ edit: stray, found: two }]);
  expect(held(book, 'A1')).toBe(told(three));
  await change(...undo);
  expect(held(book, 'A1')).toBe(told(one));
});

test('no edits, no round trip', async () => {
  const { excel, edit: change } = excelWith({});
  expect(await change()).toEqual({ done: [], changedMeanwhile: [], undo: [] });
  expect(excel.meter.roundTrips).toBe(0);
});
