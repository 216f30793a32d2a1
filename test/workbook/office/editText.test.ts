import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Book } from '../../host/book/book';
import { typed } from '../../host/book/typing';
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
} from './editSupport';

afterEach(settle);

/** Texts that Excel takes for something else in a cell that is not of the format "@" (docs/excel-rules.md, section 3). */
const TRAPS = [
  '3-4',
  '1/2',
  '13/99',
  'R5.3.31',
  '令和5年3月31日',
  '2024年4月',
  '4月1日',
  '10:30',
  '=1+1',
  '=別紙',
  '=',
  '+1',
  '-なし',
  '- 項目',
  '@指標',
  '１２',
  '１，２００',
  '(1)',
  '（１）',
  '50%',
  '1E5',
  '0003',
  '¥1,000',
  'TRUE',
  'ＴＲＵＥ',
  '#N/A',
  "'12",
  "''",
  "'",
  "'=1+1",
  ' 12 ',
  '　12',
  '改\n行',
  '𠮷野家😀',
];

describe.each(['General', '@', '0.0%', 'yyyy/m/d'])('into cells of the format %s', (format) => {
  test.each(['General', '@', '0.0%'])('that shall be %s: every trap stays that text', async (wanted) => {
    const before = state(number(7), format);
    const cells = TRAPS.map((trap, index) => ({ at: `A${index + 1}`, trap, after: state(text(trap), wanted) }));
    const { book, edit: change } = excelWith(Object.fromEntries(cells.map(({ at }) => [at, before])));
    const edits = cells.map(({ at, after }) => edit(at, before, after));
    const { done } = await change(...edits);
    expect(cells.map(({ at }) => held(book, at))).toEqual(TRAPS.map((trap) => `text ${wanted} ${trap}`.trim()));
    expect(done).toEqual(edits);
    // And what stands there then is what the next edit may expect.
    const { done: emptied } = await change(...cells.map(({ at, after }) => edit(at, after, state(blank))));
    expect(emptied).toHaveLength(TRAPS.length);
  });
});

test('the traps are traps: Excel turns most of them when they are merely typed', () => {
  const turned = TRAPS.filter((trap) => {
    try {
      return typed(trap, { format: 'General', dates: '1900' }).value !== trap;
    } catch {
      return true;
    }
  });
  expect(turned.length).toBeGreaterThan(20);
});

test('any text stays that text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (any) => {
      const wanted = any.replace(/\r\n?/g, '\n');
      const { book, edit: change } = excelWith({});
      await change(edit('A1', state(blank), state(text(any))));
      expect(held(book, 'A1')).toBe(`text General ${wanted}`.trim());
      expect(sheetOf(book).cell(0, 0).value).toBe(wanted);
    }),
    { numRuns: 60 },
  );
});

test('line feeds are written as Excel has them', async () => {
  const { book, edit: change } = excelWith({});
  const { done } = await change(edit('A1', state(blank), state(text('一\r\n二\r三'), '@')));
  expect(sheetOf(book).cell(0, 0).value).toBe('一\n二\n三');
  expect(done[0]?.after).toEqual(state(text('一\n二\n三'), '@'));
});

test('a text without signs is a blank cell', async () => {
  const { book, edit: change } = excelWith({ A1: state(text('あ'), '@') });
  const { done } = await change(edit('A1', state(text('あ'), '@'), state(text(''), '@')));
  expect(done).toHaveLength(1);
  expect(held(book, 'A1')).toBe('blank @');
});

/** An Excel that makes something of its own of every entry put into B2. */
function stubborn(book: Book, made: string | number): void {
  const sheet = sheetOf(book);
  const type = sheet.type.bind(sheet);
  sheet.type = (row, column, value) => {
    const isWritten = row === 1 && column === 1 && value === '3-4';
    type(row, column, isWritten ? made : value);
  };
}

test.each([45355, '3－4'])('where Excel makes %s of a text nothing is changed, and the cell is named', async (made) => {
  const { book, edit: change } = excelWith({ A1: state(text('あ')), B2: state(formula('1+1'), '0.0') });
  const before = snapshot(book);
  stubborn(book, made);
  const refusal = await refusalOf(
    change(
      edit('A1', state(text('あ')), state(text('ア'), '@')),
      edit('B2', state(formula('1+1'), '0.0'), state(text('3-4'))),
    ),
  );
  expect(refusal.reason).toBe('text-changed');
  expect(refusal.message).toContain('『指標』のセル B2');
  expect(refusal.message).toContain('元へ戻しました');
  expectPlain(refusal);
  expect(snapshot(book)).toEqual(before);
});

test('a text that is longer than a cell holds is refused, nothing is changed', async () => {
  const { book, edit: change } = excelWith({ A1: state(text('あ')) });
  const before = snapshot(book);
  const refusal = await refusalOf(
    change(edit('A1', state(text('あ')), state(text('長'.repeat(32_768)))), edit('A2', state(blank), state(number(1)))),
  );
  expect(refusal.reason).toBe('excel-failed');
  expect(refusal.message).toContain('元のまま');
  expect(snapshot(book)).toEqual(before);
});

test('a formula that Excel does not read is refused, nothing is changed', async () => {
  const { book, edit: change } = excelWith({ A1: state(text('あ')) });
  const before = snapshot(book);
  const refusal = await refusalOf(change(edit('A1', state(text('あ')), state(formula('SUM(')))));
  expect(refusal.reason).toBe('excel-failed');
  expect(snapshot(book)).toEqual(before);
});
