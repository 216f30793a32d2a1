import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generate } from '../../../../../src/app/generate';
import type { CellLink, CellStyle, Drawing, DrawnCell } from '../../../../../src/sheet/drawing';
import { ChoiceLists } from '../../../../../src/workbook/port/choices';
import { STRICT, TRANSITIONAL, type Dialect } from '../../../../../src/workbook/xlsx/graft/parts/dialect';
import { CellFormats } from '../../../../../src/workbook/xlsx/graft/sheet/formats';
import { listsPart, sheetPart } from '../../../../../src/workbook/xlsx/graft/sheet/part';
import { emptyStyles, StyleBook } from '../../../../../src/workbook/xlsx/graft/styles/book';
import { readXlsxWorkbook } from '../../../../../src/workbook/xlsx';
import { drawingOf, plain } from '../../../../support/xlsx/drawings';
import { adapted } from '../../../../support/xlsx/library/adapted';
import { importStyles } from '../../../../support/xlsx/library/importStyles';
import { makeSheets } from '../../../../support/xlsx/library/made';

const DIGIT_WIDTH = 7;

interface Parts {
  readonly sheets: readonly string[];
  readonly styles: string;
}

function own(drawings: readonly Drawing[], styles: StyleBook, dialect: Dialect): Parts {
  const lists = new ChoiceLists(drawings);
  const settings = { formats: new CellFormats(styles), lists, dialect, digitWidth: DIGIT_WIDTH };
  const sheets = drawings.map((drawing) => sheetPart(drawing, settings));
  return {
    sheets: lists.columns.length === 0 ? sheets : [...sheets, listsPart(lists, settings)],
    styles: styles.text(),
  };
}

/** What the file library makes of the drawings, taken over into the same styles. */
async function byLibrary(drawings: readonly Drawing[], styles: StyleBook, dialect: Dialect): Promise<Parts> {
  const made = await makeSheets(drawings, new ChoiceLists(drawings), DIGIT_WIDTH);
  const formatOf = importStyles(styles, made.styles);
  return { sheets: made.sheets.map((xml) => adapted(xml, formatOf, dialect)), styles: styles.text() };
}

async function expectEqual(
  drawings: readonly Drawing[],
  { dialect = TRANSITIONAL, styles = emptyStyles(dialect.main) }: { dialect?: Dialect; styles?: string } = {},
): Promise<Parts> {
  const parts = own(drawings, new StyleBook(styles), dialect);
  expect(parts).toEqual(await byLibrary(drawings, new StyleBook(styles), dialect));
  return parts;
}

const line = fc.option(fc.constantFrom('hair' as const, 'thin' as const), { nil: undefined });
const color = fc.constantFrom('F2F2F2', 'FF0000');
const style: fc.Arbitrary<CellStyle> = fc
  .record({
    font: fc.record({ name: fc.constantFrom('ＭＳ 明朝', 'A & "B"'), size: fc.constantFrom(9, 10.5) }),
    look: fc.record({ bold: fc.boolean(), underline: fc.boolean(), color: fc.option(color), fill: fc.option(color) }),
    format: fc.option(fc.constantFrom('#,##0', '0.0"点"', 'General')),
    horizontal: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    vertical: fc.constantFrom('top' as const, 'center' as const),
    wrap: fc.boolean(),
    lines: fc.record({ top: line, right: line, bottom: line, left: line }),
  })
  .map(({ font, look, format, lines: { top, right, bottom, left }, ...rest }) => ({
    ...rest,
    font: {
      ...font,
      ...(look.bold && { bold: true as const }),
      ...(look.underline && { underline: true as const }),
      ...(look.color && { color: look.color }),
    },
    borders: { ...(top && { top }), ...(right && { right }), ...(bottom && { bottom }), ...(left && { left }) },
    ...(look.fill && { fill: look.fill }),
    ...(format && { numberFormat: format }),
  }));
const piece = fc.constantFrom(
  ...['あ', ' ', '　', '\n', '\t', '\r', '#', '#N/A', '_x0041_', '<&>"', '\u0007', '\ud800', '𠮷'],
);
const content = fc.oneof(
  fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constant(null),
);
const link = fc.record({
  sheet: fc.constantFrom('指標', '県\'s <表> & "案"', 'a _x0041_ !', '𠮷　野'),
  at: fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) }),
});

/** Only texts have links. */
function withText({ link: to, ...cell }: Omit<DrawnCell, 'link'> & { readonly link: CellLink | undefined }): DrawnCell {
  return to && typeof cell.content === 'string' && cell.content !== '' ? { ...cell, link: to } : cell;
}
const row = fc.record({
  height: fc.constantFrom(0, 12.75, 409.5),
  cells: fc.uniqueArray(
    fc.record({ column: fc.nat(30), content, style, link: fc.option(link, { nil: undefined }) }).map(withText),
    { selector: ({ column }) => column },
  ),
  isGrowing: fc.boolean(),
  isBroken: fc.boolean(),
});
const merge = fc.tuple(fc.nat(4), fc.nat(30), fc.nat(3), fc.nat(3));
const drawing = fc
  .record({
    rows: fc.array(row, { maxLength: 6 }),
    merge: fc.option(merge),
    columns: fc.array(fc.double({ min: 0, max: 1342, noNaN: true }), { maxLength: 40 }),
    frozenRows: fc.nat(2),
    isFiltered: fc.boolean(),
    footer: fc.constantFrom('', '&C&P／&N', '<R&D>'),
    values: fc.array(fc.array(fc.constantFrom('有', '無', 'あ,い', '"', 'か'.repeat(200)), { maxLength: 3 })),
  })
  .map(({ rows, merge: at, columns, frozenRows, isFiltered, footer, values }): Drawing => {
    const bare = drawingOf([]);
    const area = { top: 1, left: 0, bottom: 3, right: 2 };
    return {
      ...bare,
      columns,
      rows: rows.map(({ height, cells, isGrowing, isBroken }) => ({
        height,
        cells,
        ...(isGrowing && { growing: true as const }),
        ...(isBroken && { breakAfter: true as const }),
      })),
      merges: at ? [{ top: at[0], left: at[1], bottom: at[0] + at[2], right: at[1] + at[3] + 1 }] : [],
      page: { ...bare.page, footer, orientation: isFiltered ? 'landscape' : 'portrait' },
      frozenRows,
      ...(isFiltered && { filter: area }),
      choices: values.map((one) => ({ area, values: one })),
    };
  });

describe('our sheet parts are letter for letter what the file library makes of the drawings', () => {
  test('any drawing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawing, { minLength: 1, maxLength: 2 }), fc.boolean(), async (drawn, isStrict) => {
        const drawings = drawn.map((one, at) => ({ ...one, name: `表${at}` }));
        await expectEqual(drawings, { dialect: isStrict ? STRICT : TRANSITIONAL });
      }),
      { numRuns: 150 },
    );
  });

  test('all sheets of the sample', async () => {
    const bytes = new Uint8Array(readFileSync('assets/sample/gunma-r5.xlsx'));
    let drawn: readonly Drawing[] = [];
    const written = (drawings: readonly Drawing[]) => Promise.resolve(void (drawn = drawings)).then(() => []);
    const sample = { read: () => readXlsxWorkbook(bytes, 'gunma-r5.xlsx') };
    await generate(sample, { write: written }, { onlyForms: false, allowErrors: true });
    const { sheets } = await expectEqual(drawn);
    expect(sheets.length).toBeGreaterThanOrEqual(9);
  });

  test('in styles whose elements have a prefix', async () => {
    const styles = `<x:styleSheet xmlns:x="${TRANSITIONAL.main}"></x:styleSheet>`;
    const colored = { ...plain, font: { ...plain.font, bold: true as const }, fill: 'F2F2F2' };
    const drawn = drawingOf([['<', 1]]);
    const rows = [...drawn.rows, { height: 9, cells: [{ column: 0, content: 1, style: colored }] }];
    await expectEqual([{ ...drawn, rows }], { styles });
  });
});
