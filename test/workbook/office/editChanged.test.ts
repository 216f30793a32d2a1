import { afterEach, expect, test } from 'vitest';
import { adr, area } from '../../../src/sheet/address';
import {
  blank,
  edit,
  excelWith,
  formula,
  settle,
  held,
  number,
  put,
  sheetOf,
  state,
  text,
  told,
  truth,
} from './editSupport';

afterEach(settle);

test('a cell that a person changed meanwhile stays as it is and is told with what it holds', async () => {
  const { book, edit: change } = excelWith({ A1: state(text('あ')), A2: state(text('い')), A3: state(number(3), '0') });
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
  const { book, edit: change } = excelWith({ A1: holds });
  const { done, changedMeanwhile } = await change(edit('A1', expected, state(text('新'))));
  expect(done).toEqual([]);
  expect(changedMeanwhile.map(({ found }) => found)).toEqual([holds]);
  expect(held(book, 'A1')).toBe(told(holds));
});

test('an error that stands in a cell is nothing that an edit expects', async () => {
  const { book, edit: change } = excelWith({});
  sheetOf(book).type(0, 0, '#N/A');
  const { changedMeanwhile } = await change(edit('A1', state(text('#N/A')), state(text('なし'))));
  expect(changedMeanwhile).toHaveLength(1);
  expect(held(book, 'A1')).toBe('error General #N/A');
});

test('edits of a sheet that is gone are told, the others done', async () => {
  const { book, edit: change } = excelWith({ A1: state(text('あ')) });
  const gone = edit('B2', state(blank), state(number(1)), '無い');
  const there = edit('A1', state(text('あ')), state(text('ア')));
  expect(await change(gone, there)).toMatchObject({ done: [there], changedMeanwhile: [{ edit: gone, found: null }] });
  expect(held(book, 'A1')).toBe('text General ア');
  expect(await change(gone)).toEqual({ done: [], changedMeanwhile: [{ edit: gone, found: null }], undo: [] });
});

test('a cell that a merge covers counts as changed and keeps its format', async () => {
  const { book, edit: change } = excelWith({ A1: state(text('題')), B1: state(blank, '0.0'), C1: state(text('他')) });
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

test('taking back leaves a cell that a person changed since', async () => {
  const { book, edit: change } = excelWith({ A1: state(text('あ')), A2: state(text('い')) });
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
