import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { a1, MAX_COLUMNS, MAX_ROWS } from '../../../src/sheet/address';
import { sheetName } from '../../../src/sheet/name';
import { withLiveLinks } from '../../../src/workbook/port/links';
import { linkReference } from '../../../src/workbook/port/names';
import { refuseBadDrawings } from '../../../src/workbook/port/validate';
import { drawingOf, drawn, plain } from '../../support/xlsx/drawings';

const at = { row: 4, column: 7 };

/** A drawing with one text that leads to a cell of a sheet. */
function leadingTo(sheet: string, content: string | number | null = 'H5') {
  return drawingOf([], { rows: [{ height: 20, cells: [drawn(0, content, { link: { sheet, at } }), drawn(1, '値')] }] });
}

describe('where a link leads', () => {
  test.each([
    ['指標', "'指標'!H5"],
    ['01 目標 と 実績', "'01 目標 と 実績'!H5"],
    ["県's「表」", "'県''s「表」'!H5"],
    ['A1', "'A1'!H5"],
    ['１２！Ｂ', "'１２！Ｂ'!H5"],
    ['a!b', "'a!b'!H5"],
  ])('%s', (sheet, reference) => {
    expect(linkReference({ sheet, at })).toBe(reference);
  });

  test('property: every sheet and cell is found again by what is written', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => sheetName(text, []));
    const odd = fc.constantFrom("a'b", "''x''", 'a!b', '!', "'!A1'", "表'!B2", 'R1C1', '$A$1', '#REF!', '=1', '"');
    const cell = fc.record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) });
    fc.assert(
      fc.property(fc.oneof(name, odd), cell, (sheet, place) => {
        const [, quoted = '', address] =
          /^'((?:[^']|'')*)'!([A-Z]+[0-9]+)$/.exec(linkReference({ sheet, at: place })) ?? [];
        expect([quoted.replaceAll("''", "'"), address]).toEqual([sheet, a1(place)]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('links in drawings that are written', () => {
  const cellsOf = (sheet: string, standing: readonly string[] = []) =>
    withLiveLinks([leadingTo(sheet)], standing)[0]?.rows[0]?.cells;

  test('to a sheet of the workbook look like links, and keep the rest of their look', () => {
    const [cell, other] = cellsOf('指標', ['指標']) ?? [];
    expect(cell?.link).toEqual({ sheet: '指標', at });
    expect(cell?.style).toEqual({ ...plain, font: { ...plain.font, underline: true, color: '0563C1' } });
    expect(other?.style).toBe(plain);
  });

  test('to a sheet that is drawn with them are links too', () => {
    expect(cellsOf('表1')?.[0]?.link?.sheet).toBe('表1');
  });

  test('to a sheet that is not there are plain text', () => {
    expect(cellsOf('指標')).toEqual(leadingTo('指標').rows[0]?.cells.map(({ link: _, ...cell }) => cell));
  });

  test('a drawing without links is left as it is', () => {
    const drawing = drawingOf([['値']]);
    expect(withLiveLinks([drawing])[0]).toBe(drawing);
  });
});

describe('links that no workbook can hold are refused', () => {
  test('on what is no text, or to no cell', () => {
    const nowhere = drawingOf([], {
      rows: [{ height: 20, cells: [drawn(0, 'H5', { link: { sheet: '指標', at: { row: MAX_ROWS, column: 0 } } })] }],
    });
    for (const drawing of [leadingTo('指標', 1), leadingTo('指標', null), leadingTo('指標', ''), nowhere]) {
      expect(() => refuseBadDrawings([drawing])).toThrow('セル A1 のリンクが正しくありません。');
    }
    expect(() => refuseBadDrawings([leadingTo('指標')])).not.toThrow();
  });

  test('more than 65,530 on a sheet', () => {
    const row = leadingTo('指標').rows[0] ?? { height: 20, cells: [] };
    const rows = (count: number) => drawingOf([], { rows: Array.from({ length: count }, () => row) });
    expect(() => refuseBadDrawings([rows(65_530)])).not.toThrow();
    expect(() => refuseBadDrawings([rows(65_531)])).toThrow('リンクが65,530件を超えています。');
  });
});
