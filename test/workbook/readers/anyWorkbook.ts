import fc from 'fast-check';
import type { Area } from '../../../src/sheet/address';
import type { Cell, Sheet } from '../../../src/sheet/sheet';
import { overlap } from '../../host/book/areas';
import { STANDARD_STYLE } from '../../host/book/style';
import { textOf } from '../../host/book/textOf';

const SIZE = 8;
const TEXTS = [
  '前橋市',
  '=A1',
  "'引用",
  '+81',
  '-',
  '#N/A',
  'TRUE',
  '0123',
  ' 字 下げ ',
  '一\n二',
  '@',
  '１２',
  '<&">',
];
const FORMATS = ['General', '@', '0%', '0.0', '#,##0', 'yyyy/m/d', '[$-411]ggge"年"m"月"d"日"', '0;-0;"－"'];
const FORMULAS = ['A1+B1', 'SUM(A1:A3)', '\'別 紙\'!A1&"＝"', 'IF(A1="","",A1)'];

const value: fc.Arbitrary<Cell['value']> = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer({ min: 0, max: 60_000 }),
  fc.boolean(),
  fc.constantFrom('#DIV/0!', '#N/A', '#REF!', '#VALUE!').map((error) => ({ error })),
);

/** The days that Excel has. What its Office.js shows of other numbers as dates is not known: there are none here. */
const DAYS = { first: 0, last: 2_958_465 } as const;

function isNoDay(value: Cell['value'], format: string): boolean {
  return typeof value === 'number' && /[yg]/.test(format) && !(value >= DAYS.first && value <= DAYS.last);
}

/** A cell that shows what Excel shows of its value in its format. */
const cell: fc.Arbitrary<Cell> = fc
  .record({ value, format: fc.constantFrom(...FORMATS), formula: fc.option(fc.constantFrom(...FORMULAS), { freq: 4 }) })
  .map(({ value, format: wanted, formula }) => {
    const format = isNoDay(value, wanted) ? 'General' : wanted;
    const style = { ...STANDARD_STYLE, numberFormat: format };
    const shown = typeof value === 'string' ? value : textOf({ value, style }, '1900');
    return { value, shown, format, ...(formula !== null && { formula }) };
  });

const line = fc.nat({ max: SIZE - 1 });

/** Merges that do not overlap, some of them reaching far out of the cells. */
const merges: fc.Arbitrary<readonly Area[]> = fc
  .array(
    fc.record({
      top: line,
      left: line,
      height: fc.integer({ min: 0, max: 4 }),
      width: fc.integer({ min: 0, max: 4 }),
      far: fc.nat(9),
    }),
    { maxLength: 8 },
  )
  .map((places) => {
    const areas: Area[] = [];
    for (const { top, left, height, width, far } of places) {
      const area = { top, left, bottom: top + height + (far === 0 ? 600 : 0), right: left + width };
      if (height + width > 0 && !areas.some((other) => overlap(other, area))) areas.push(area);
    }
    return areas;
  });

/** Where the cells of the grid stand: at the sheet's corner or far inside. */
const corner = fc.constantFrom({ row: 0, column: 0 }, { row: 3, column: 1 }, { row: 200, column: 30 });

const sheet: fc.Arbitrary<Omit<Sheet, 'name' | 'dates'>> = fc
  .record({
    visibility: fc.constantFrom('visible', 'hidden', 'veryHidden'),
    cells: fc.array(fc.array(fc.option(cell, { nil: undefined }), { maxLength: SIZE }), { maxLength: SIZE }),
    merges,
    heights: fc.array(fc.tuple(line, fc.integer({ min: 1, max: 546 })), { maxLength: 5 }),
    hiddenRows: fc.array(line, { maxLength: 4 }),
    hiddenColumns: fc.array(line, { maxLength: 4 }),
    corner,
  })
  .map(({ visibility, cells, merges, heights, hiddenRows, hiddenColumns, corner: { row: down, column: across } }) => ({
    visibility,
    rows: [
      ...Array.from({ length: down }, () => []),
      ...cells.map((row, at) => [
        ...Array.from({ length: across }, () => undefined),
        ...row.map((cell, column) => (merges.some((merge) => isCovered(merge, at, column)) ? undefined : cell)),
      ]),
    ],
    merges: merges.map(({ top, left, bottom, right }) => ({
      top: top + down,
      left: left + across,
      bottom: bottom + down,
      right: right + across,
    })),
    rowHeights: new Map(heights.map(([row, pixels]) => [row + down, pixels * 0.75])),
    hiddenRows: new Set(hiddenRows.map((row) => row + down)),
    hiddenColumns: new Set(hiddenColumns.map((column) => column + across)),
  }));

function isCovered(merge: Area, row: number, column: number): boolean {
  const isInside = overlap(merge, { top: row, left: column, bottom: row, right: column });
  return isInside && (merge.top !== row || merge.left !== column);
}

/** Sheets with values of every kind, merges, hidden rows and columns. The first sheet is shown, as one always is. */
export const anyWorkbook: fc.Arbitrary<readonly Sheet[]> = fc
  .array(sheet, { minLength: 1, maxLength: 3 })
  .map((sheets) =>
    sheets.map((one, at) => ({
      ...one,
      visibility: at === 0 ? 'visible' : one.visibility,
      name: ['指標', "甲'乙,(2)", '2024'][at] ?? '',
      dates: '1900',
    })),
  );
