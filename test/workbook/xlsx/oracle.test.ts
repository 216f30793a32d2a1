import fc from 'fast-check';
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readXlsxWorkbook } from '../../../src/workbook/xlsx/index';

/** Two readers that share no code see the same in files whose contents both read right. */
test('our reader and the library’s agree on plain values, in shared and in inline strings', async () => {
  const text = fc.string({ unit: fc.constantFrom('あ', '𠮷', 'a', '&', '<', '"', '1', '.', '　') });
  const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), text, fc.constant(null));
  const rows = fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom('inline' as const, 'shared' as const), async (given, stringMode) => {
      const bytes = await writeXlsx({ sheets: [{ name: '表', rows: given }], stringMode });
      const [theirs] = (await readXlsx(bytes)).sheets;
      const [ours] = await readXlsxWorkbook(bytes, 'x');
      expect(filled(ours?.rows.map((row) => row.map((cell) => cell?.value ?? null)))).toEqual(filled(theirs?.rows));
    }),
    { numRuns: 60 },
  );
});

/** Cells with content by their places; the readers differ only in how they fill up rows. */
function filled(rows: readonly (readonly unknown[])[] = []): readonly [number, number, CellValue][] {
  return rows.flatMap((row, at) =>
    row.flatMap((value, column): [number, number, CellValue][] =>
      value === null || value === '' ? [] : [[at, column, value as CellValue]],
    ),
  );
}
