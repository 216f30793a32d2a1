import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import type { Cell, Sheet } from '../../src/sheet/sheet';
import { readMarkdown } from '../../src/workbook/markdown';
import { book } from './support/book';

const SHEETS = readMarkdown(book());
const CELLS = SHEETS.flatMap(({ rows }, sheet) =>
  rows.flatMap((cells, row) => cells.map((_, column) => ({ sheet, row, column }))),
);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom('R5', '令和', '４', '年度', '～', '%', '（', ')', '「', '」', '/', '回', '市', '－', '◎', '。'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

function withCells(
  changes: readonly { readonly at: (typeof CELLS)[number]; readonly value: string }[],
): readonly Sheet[] {
  const rows = SHEETS.map((sheet) => sheet.rows.map((row) => [...row]));
  for (const { at, value } of changes) {
    const cell: Cell = { value, shown: value, format: 'General' };
    rows[at.sheet]?.[at.row]?.splice(at.column, 1, cell);
  }
  return SHEETS.map((sheet, index) => ({ ...sheet, rows: rows[index] ?? [] }));
}

it('whatever the cells hold, no check is given up', () => {
  const changes = fc.array(fc.record({ at: fc.constantFrom(...CELLS), value: text }), { maxLength: 6 });
  fc.assert(
    fc.property(changes, (changed) => {
      const { notRun } = check(readWorkbook(withCells(changed)));
      expect(notRun.filter(({ why }) => why.includes('続けられなくなった'))).toEqual([]);
    }),
    { numRuns: 150, seed: 7 },
  );
});

it('a text of nothing but brackets is one finding, not thousands', () => {
  const target = CELLS.find(({ sheet, row, column }) => {
    const shown = SHEETS[sheet]?.rows[row]?.[column]?.shown ?? '';
    return SHEETS[sheet]?.name === '項目' && row > 0 && shown.endsWith('。');
  });
  if (!target) throw new Error('the book has no text');
  const { findings } = check(readWorkbook(withCells([{ at: target, value: '（'.repeat(20_000) }])));
  expect(findings.filter(({ code }) => code === 'unclosed-bracket')).toHaveLength(1);
});
