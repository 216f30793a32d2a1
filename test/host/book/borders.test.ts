import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ROWS, area, type Area } from '../../../src/sheet/address';
import type { BookEdge, BookLine, BookSheet } from './book';
import { cellAt, oneSheet } from './sample';
import { STANDARD_LINE } from './style';

const THICK: BookLine = { style: 'Continuous', weight: 'Thick', color: '#FF0000' };

/** The sides of a cell that show a line, for instance "tb". */
function sides(sheet: BookSheet, address: string): string {
  const { top, right, bottom, left } = cellAt(sheet, address).style.borders;
  return [top && 't', right && 'r', bottom && 'b', left && 'l'].filter(Boolean).join('');
}

describe('lines between cells', () => {
  it("a cell's bottom line is the top line of the cell below", () => {
    const { sheet } = oneSheet();
    sheet.line(area('B2'), 'EdgeBottom', THICK);
    expect(cellAt(sheet, 'B3').style.borders.top).toEqual(THICK);
    sheet.line(area('B3'), 'EdgeTop', null);
    expect(cellAt(sheet, 'B2').style.borders.bottom).toBeNull();
  });

  it('the later setting wins', () => {
    const { sheet } = oneSheet();
    sheet.format(area('B2'), { borders: { right: THICK } });
    sheet.format(area('C2'), { borders: { left: STANDARD_LINE } });
    expect(cellAt(sheet, 'B2').style.borders.right).toEqual(STANDARD_LINE);
    sheet.format(area('C2'), { borders: { left: null } });
    expect(cellAt(sheet, 'B2').style.borders.right).toBeNull();
  });

  it('edges lie on the outline, inside lines between the cells', () => {
    const { sheet } = oneSheet();
    for (const edge of ['EdgeTop', 'EdgeRight', 'EdgeBottom', 'EdgeLeft'] as const) {
      sheet.line(area('B2:C3'), edge, {});
    }
    expect(['B2', 'C2', 'B3', 'C3'].map((at) => sides(sheet, at))).toEqual(['tl', 'tr', 'bl', 'rb']);
    expect(['B1', 'D2', 'B4', 'A3'].map((at) => sides(sheet, at))).toEqual(['b', 'l', 't', 'r']);
    sheet.line(area('B2:C3'), 'InsideHorizontal', {});
    expect(['B2', 'C3'].map((at) => sides(sheet, at))).toEqual(['tbl', 'trb']);
    sheet.line(area('B2:C3'), 'InsideVertical', {});
    expect(['B2', 'C3'].map((at) => sides(sheet, at))).toEqual(['trbl', 'trbl']);
    sheet.line(area('B2:C3'), 'EdgeTop', null);
    expect(sides(sheet, 'B2')).toBe('rbl');
  });

  it('one row has no inside line across, one column none down', () => {
    const { sheet } = oneSheet();
    sheet.line(area('B2:D2'), 'InsideHorizontal', {});
    sheet.line(area('B2:B4'), 'InsideVertical', {});
    expect([...sheet.cells()]).toEqual([]);
  });

  it('a part of a line changes that part; without a line there is then a thin one', () => {
    const { sheet } = oneSheet();
    sheet.line(area('B2'), 'EdgeTop', { weight: 'Medium' });
    sheet.line(area('B1'), 'EdgeBottom', { color: '#0000FF' });
    expect(cellAt(sheet, 'B2').style.borders.top).toEqual({
      style: 'Continuous',
      weight: 'Medium',
      color: '#0000FF',
    });
  });

  it('no inside line runs through a merge', () => {
    const { sheet } = oneSheet();
    sheet.merge(area('B2:B3'), false);
    sheet.line(area('B2:C3'), 'InsideHorizontal', {});
    expect(sides(sheet, 'B2')).toBe('');
    expect(sides(sheet, 'C2')).toBe('b');
  });

  it('of whole columns are shared with the next column, and lines never wrap to the next row', () => {
    const { sheet } = oneSheet();
    const column = (index: number): Area => ({ top: 0, left: index, bottom: MAX_ROWS - 1, right: index });
    sheet.line(column(1), 'EdgeRight', THICK);
    expect(cellAt(sheet, 'C77').style.borders.left).toEqual(THICK);
    sheet.line(column(2), 'EdgeLeft', null);
    expect(cellAt(sheet, 'B77').style.borders.right).toBeNull();
    sheet.line(area('XFD5'), 'EdgeRight', {});
    expect(sides(sheet, 'A6')).toBe('');
  });
});

describe('property', () => {
  const line = fc.constantFrom(null, STANDARD_LINE, THICK);
  const spot = fc.integer({ min: 0, max: 4 });
  const areas = fc.tuple(spot, spot, spot, spot).map(([a, b, c, d]): Area => ({
    top: Math.min(a, b),
    left: Math.min(c, d),
    bottom: Math.max(a, b),
    right: Math.max(c, d),
  }));
  const edges = fc.constantFrom<BookEdge>(
    'EdgeTop',
    'EdgeRight',
    'EdgeBottom',
    'EdgeLeft',
    'InsideHorizontal',
    'InsideVertical',
  );
  const step = fc.oneof(
    fc.record({ kind: fc.constant('line' as const), at: areas, edge: edges, line }),
    fc.record({ kind: fc.constant('format' as const), at: areas, top: line, left: line }),
    fc.record({ kind: fc.constant('clear' as const), at: areas }),
    fc.record({ kind: fc.constant('copy' as const), at: areas, to: spot }),
  );

  it('neighbours always show the same line between them', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { sheet } = oneSheet();
        for (const change of steps) {
          if (change.kind === 'line') sheet.line(change.at, change.edge, change.line);
          if (change.kind === 'format') sheet.format(change.at, { borders: { top: change.top, left: change.left } });
          if (change.kind === 'clear') sheet.clear(change.at);
          if (change.kind === 'copy') {
            sheet.copyFrom(sheet, change.at, { top: change.to, left: 2, bottom: change.to, right: 2 });
          }
        }
        for (let row = 0; row < 10; row += 1) {
          for (let column = 0; column < 10; column += 1) {
            const here = sheet.cell(row, column).style.borders;
            expect(sheet.cell(row + 1, column).style.borders.top).toEqual(here.bottom);
            expect(sheet.cell(row, column + 1).style.borders.left).toEqual(here.right);
          }
        }
      }),
    );
  });
});
