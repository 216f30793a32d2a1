import fc from 'fast-check';
import { area, contains, type Area } from '../../../../src/sheet/address';
import type { CellStyle, Drawing, DrawnCell, Line } from '../../../../src/sheet/drawing';
import { drawingOf } from '../../../support/xlsx/drawings';

const PIXEL = 0.75;

const text = fc.oneof(
  fc.constantFrom('=1+1', "'引用", '3-4', 'R5.3.31', '１２', 'TRUE', ' 字下げ ', '一行\n二行', '#N/A', '', '_x000D_'),
  fc.string({ unit: 'grapheme', maxLength: 8 }).filter((made) => !/[\r\ud800-\udfff]/.test(made)),
);
const content = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));

/** Neighbours share their edge: two kinds of line at one edge are a contradiction that no drawing has. */
function styles(line: Line): fc.Arbitrary<CellStyle> {
  const side = fc.constantFrom<Line | undefined>(undefined, line);
  return fc
    .record({
      size: fc.constantFrom(9, 10.5, 14),
      name: fc.constantFrom('ＭＳ 明朝', 'ＭＳ ゴシック'),
      bold: fc.boolean(),
      color: fc.constantFrom(undefined, 'C00000'),
      horizontal: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
      vertical: fc.constantFrom('top' as const, 'center' as const),
      wrap: fc.boolean(),
      fill: fc.constantFrom(undefined, 'F2F2F2', 'E8EEF4'),
      numberFormat: fc.constantFrom(undefined, '@', '0.0', '#,##0'),
      top: side,
      right: side,
      bottom: side,
      left: side,
    })
    .map(({ size, name, bold, color, fill, numberFormat, top, right, bottom, left, ...style }) => ({
      ...style,
      font: { name, size, ...(bold && { bold }), ...(color && { color }) },
      borders: { ...(top && { top }), ...(right && { right }), ...(bottom && { bottom }), ...(left && { left }) },
      ...(fill && { fill }),
      ...(numberFormat && { numberFormat }),
    }));
}

const MERGES = ['A1:B1', 'A2:B2', 'C2:D4', 'E1:E2', 'A4:B5', 'C6:G7'].map(area);

/**
 * Drawings of up to seven rows and columns, with merges, holes, and all that a sheet's layout has. The last row has all
 * its cells: the file library leaves out rows below the last cell.
 */
export const drawings: fc.Arbitrary<Drawing> = fc
  .record({
    line: fc.constantFrom<Line>('hair', 'thin'),
    merges: fc.subarray(MERGES),
    widths: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 7 }),
    heights: fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 7 }),
    landscape: fc.boolean(),
    margins: fc.record({
      top: fc.nat(100),
      right: fc.nat(100),
      bottom: fc.nat(100),
      left: fc.nat(100),
      header: fc.nat(50),
      footer: fc.nat(50),
    }),
    footer: fc.constantFrom('&C&"ＭＳ 明朝,標準"&10－ &P －', '&L左&R&P／&N', ''),
    breaks: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    hasTitle: fc.boolean(),
    frozenRows: fc.nat(3),
    hasFilter: fc.boolean(),
    toLinks: fc.constantFrom('表1', '表1', 'ない表', null),
  })
  .chain((plan) => {
    const { widths, heights, toLinks } = plan;
    const cells = fc.tuple(fc.boolean(), content, styles(plan.line));
    const grid = fc.array(fc.array(cells, { minLength: widths.length, maxLength: widths.length }), {
      minLength: heights.length,
      maxLength: heights.length,
    });
    return grid.map((rows): Drawing => {
      const whole = { top: 0, left: 0, bottom: heights.length - 1, right: widths.length - 1 };
      const merges = plan.merges.filter(({ bottom, right }) => contains(whole, { row: bottom, column: right }));
      const drawnRows = rows.map((row, at) => ({
        height: (heights[at] ?? 20) * PIXEL,
        cells: row.flatMap(([isDrawn, value, style], column): DrawnCell[] =>
          isDrawn || at === heights.length - 1
            ? [{ column, style, ...contentOf(isCovered(merges, at, column) ? null : value, toLinks) }]
            : [],
        ),
        ...(plan.breaks[at] && at < heights.length - 1 && { breakAfter: true as const }),
      }));
      return drawingOf([], {
        columns: widths.map((width) => width * PIXEL),
        rows: drawnRows,
        merges,
        page: {
          orientation: plan.landscape ? 'landscape' : 'portrait',
          margins: plan.margins,
          printArea: whole,
          footer: plan.footer,
          ...(plan.hasTitle && { titleRows: { first: 0, last: Math.min(1, heights.length - 1) } }),
        },
        ...(plan.frozenRows > 0 && { frozenRows: plan.frozenRows }),
        ...(plan.hasFilter && { filter: whole }),
      });
    });
  });

/** A text with a link, to a sheet that is there or to one that is not; Excel takes an apostrophe at its beginning off. */
function contentOf(value: DrawnCell['content'], sheet: string | null): Pick<DrawnCell, 'content' | 'link'> {
  const takesLink = typeof value === 'string' && value !== '' && !value.startsWith("'") && sheet !== null;
  return takesLink ? { content: value, link: { sheet, at: { row: value.length, column: 7 } } } : { content: value };
}

/** Whether a cell lies in a merge but is not its first. */
function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some((merge) => contains(merge, { row, column }) && (row > merge.top || column > merge.left));
}
