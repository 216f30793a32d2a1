import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { a1 } from '../../../../src/sheet/address';
import { cellAt } from '../../../../src/sheet/sheet';
import { type CellEdit, type CellState, type Entry } from '../../../../src/workbook/port/edit';
import { editCells } from '../../../../src/workbook/xlsx/index';
import { makePackage, stylesOf } from '../../../support/xlsx/package';
import { GENERAL, number, SHEET, sheetOf, text } from './editSupport';

describe('any entry', () => {
  const entry: fc.Arbitrary<Entry> = fc.oneof(
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .map((content): Entry => ({ kind: 'text', text: content })),
    fc
      .constantFrom('=A1', "'引用", ' 字 ', '_x000D_', '一\n二', '\u0001', ']]>', '&amp;', '\ud800', '葛\u{e0100}')
      .map((content): Entry => ({ kind: 'text', text: content })),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((content): Entry => ({ kind: 'number', number: content })),
    fc.boolean().map((truth): Entry => ({ kind: 'truth', truth })),
    fc
      .constantFrom('SUM(A1:A3)&"<"', 'IF(A1="","",A1)')
      .map((content): Entry => ({ kind: 'formula', formula: content })),
    fc.constant<Entry>({ kind: 'blank' }),
  );
  const format = fc.constantFrom(GENERAL, '@', '0%', '#,##0', '"年"0');
  const place = fc.record({ row: fc.nat(12), column: fc.nat(6) });
  const change = fc.record({ at: place, entry, format });

  test('is read back as it was written, and nothing else changes', async () => {
    const data =
      '<row r="2"><c r="B2" s="1"><v>1</v></c><c r="E2" t="s"><v>0</v></c></row>' +
      '<row r="5" s="2" customFormat="1"><c r="A5"/></row><row r="9"/>';
    const source = makePackage({
      sheets: [{ data }, { data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
      strings: '<si><t>漢字</t><rPh sb="0" eb="2"><t>カンジ</t></rPh></si>',
      styles: stylesOf(0, '0.0', 9),
      parts: { 'xl/media/image1.png': Uint8Array.of(1, 2, 3) },
    });
    const old = await sheetOf(source);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(change, { selector: ({ at }) => a1(at), maxLength: 8 }), async (changes) => {
        const edits = changes.map(({ at, entry: wanted, format: code }): CellEdit => {
          const cell = cellAt(old, at);
          const before: CellState =
            cell === undefined
              ? text('')
              : typeof cell.value === 'string'
                ? text(cell.value, cell.format)
                : number(Number(cell.value), cell.format);
          return { sheet: '表1', at, before, after: { entry: wanted, format: code } };
        });
        const { bytes, edited } = await editCells(source, edits);
        expect(edited.changedMeanwhile).toEqual([]);
        const back = await editCells(bytes, edited.undo);
        expect(back.edited.changedMeanwhile).toEqual([]);
        const [now, then] = [unzipSync(bytes), unzipSync(source)];
        for (const path of Object.keys(then)) {
          const isOwn = [SHEET, 'xl/styles.xml'].includes(path);
          const isRecalculated = path === 'xl/workbook.xml' && changes.some(({ entry: one }) => one.kind === 'formula');
          if (!isOwn && !isRecalculated) expect(now[path], path).toEqual(then[path]);
        }
        const sheet = await sheetOf(bytes);
        const cells = new Map(changes.map((one) => [a1(one.at), one]));
        for (let row = 0; row < 13; row++) {
          for (let column = 0; column < 7; column++) {
            if (!cells.has(a1({ row, column }))) {
              expect(cellAt(sheet, { row, column })).toEqual(cellAt(old, { row, column }));
            }
          }
        }
        expect(await sheetOf(back.bytes).then(({ rows }) => rows.flat().filter(Boolean))).toEqual(
          old.rows.flat().filter(Boolean),
        );
      }),
      { numRuns: 60 },
    );
  });
});
