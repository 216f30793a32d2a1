import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../../src/checks';
import { readWorkbook } from '../../../src/input';
import { a1 } from '../../../src/sheet/address';
import type { Sheet } from '../../../src/sheet/sheet';
import { readMarkdown } from '../../../src/workbook/markdown';
import { book } from '../support/book';
import { applied } from './apply';

const SHEETS = readMarkdown(book());
const CELLS = SHEETS.flatMap(({ rows }, sheet) =>
  rows.flatMap((cells, row) => cells.map((_, column) => ({ sheet, row, column }))),
);

/** What fixers look for, in any cell and in any mixture. */
const text = fc
  .array(
    fc.constantFrom(
      ...['1,200', '２１０', '4.50', '-3', '20201', '202011', '（', '(', ')', '）', '学んでくため', 'てく', 'こと'],
      ...[
        '長野',
        '長野市',
        '松本・市',
        '髙',
        '岡谷',
        '、',
        '\n',
        '\u0002',
        '\u000B',
        '評価の理',
        '介護予防',
        '推進',
        ' ',
      ],
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(''));

function withCells(changes: readonly { at: (typeof CELLS)[number]; value: string }[]): readonly Sheet[] {
  const rows = SHEETS.map((sheet) => sheet.rows.map((row) => [...row]));
  for (const { at, value } of changes) {
    rows[at.sheet]?.[at.row]?.splice(at.column, 1, { value, shown: value, format: 'General' });
  }
  return SHEETS.map((sheet, index) => ({ ...sheet, rows: rows[index] ?? [] }));
}

it('whatever the cells hold, what is fixed is found no more', () => {
  const changes = fc.array(fc.record({ at: fc.constantFrom(...CELLS), value: text }), { minLength: 3, maxLength: 6 });
  let fixed = 0;
  fc.assert(
    fc.property(changes, (changed) => {
      const sheets = withCells(changed);
      for (const finding of check(readWorkbook(sheets)).findings.filter(({ fix }) => fix !== undefined)) {
        fixed += 1;
        const left = check(readWorkbook(applied(sheets, [finding]))).findings.map(keyOf);
        expect(left).not.toContain(keyOf(finding));
      }
    }),
    { numRuns: 120, seed: 11 },
  );
  expect(fixed).toBeGreaterThan(15);
});

const keyOf = ({ code, place, value }: ReturnType<typeof check>['findings'][number]): string =>
  `${code} ${place ? `${place.sheet}!${a1(place.at)}` : ''} ${value}`;
