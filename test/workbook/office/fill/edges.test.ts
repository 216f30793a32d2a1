import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { a1, a1Area, area, contains, type Address, type Area } from '../../../../src/sheet/address';
import type { CellStyle, Line } from '../../../../src/sheet/drawing';
import type { FilledCell } from '../../../../src/workbook/office/fill/cells';
import { drawnEdges, type Edge } from '../../../../src/workbook/office/fill/edges';
import type { Grid } from '../../../../src/workbook/office/fill/rectangles';
import { plain } from '../../../support/xlsx/drawings';
import { grids } from './grids';

type Borders = CellStyle['borders'];

function cellsOf(borders: Grid<Borders>): Grid<FilledCell> {
  return borders.map((row) => row.map((lines) => lines && { content: null, style: { ...plain, borders: lines } }));
}

const ALL: Borders = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' };

function shown(borders: Grid<Borders>, ...merges: readonly string[]): readonly string[] {
  return drawnEdges(cellsOf(borders), merges.map(area)).map(
    ({ edge, line, areas }) => `${edge} ${line} ${areas.map(a1Area).join(',')}`,
  );
}

describe('edges', () => {
  test('upright lines run down columns, level ones along rows', () => {
    const table = [
      [ALL, ALL],
      [ALL, ALL],
    ];
    expect(shown(table)).toEqual([
      'EdgeTop thin A1:B1,A2:B2',
      'EdgeBottom thin A1:B1,A2:B2',
      'EdgeLeft thin A1:A2,B1:B2',
      'EdgeRight thin A1:A2,B1:B2',
    ]);
  });

  test('a merge has no lines inside', () => {
    expect(shown([[ALL, ALL, ALL]], 'A1:B1')).toEqual([
      'EdgeTop thin A1:C1',
      'EdgeBottom thin A1:C1',
      'EdgeLeft thin A1,C1',
      'EdgeRight thin B1,C1',
    ]);
  });

  test('the heavier line comes last: neighbours share their edge', () => {
    expect(shown([[{ top: 'thin', bottom: 'hair' }]])).toEqual(['EdgeBottom hair A1', 'EdgeTop thin A1']);
  });

  const line = fc.constantFrom<Line | undefined>(undefined, 'hair', 'thin');
  const borders = fc
    .record({ top: line, right: line, bottom: line, left: line })
    .map(({ top, right, bottom, left }): Borders => ({
      ...(top && { top }),
      ...(right && { right }),
      ...(bottom && { bottom }),
      ...(left && { left }),
    }));
  const tables = fc.array(borders, { minLength: 4, maxLength: 4 }).chain((four) => grids(...four));
  const corner = fc.nat(3);
  const merge = fc
    .tuple(corner, corner, fc.nat(2), fc.nat(2))
    .map(([top, left, more, wider]): Area => ({ top, left, bottom: top + more, right: left + wider }));

  test('property: every line that is drawn, and no other, but inside of merges', () => {
    fc.assert(
      fc.property(tables, fc.option(merge), (table, merged) => {
        const merges = merged ? [merged] : [];
        const made = drawnEdges(cellsOf(table), merges).flatMap(({ edge, line: weight, areas }) =>
          areas.flatMap((run) => edgeCells(run, edge).map((at) => `${a1(at)} ${edge} ${weight}`)),
        );
        expect([...made].sort()).toEqual([...wanted(table, merged)].sort());
      }),
    );
  });
});

/** The cells at whose side an edge of an area lies, as Excel's border objects have it. */
function edgeCells({ top, left, bottom, right }: Area, edge: Edge): readonly Address[] {
  const cells: Address[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const isThere =
        (edge === 'EdgeTop' && row === top) ||
        (edge === 'EdgeBottom' && row === bottom) ||
        (edge === 'EdgeLeft' && column === left) ||
        (edge === 'EdgeRight' && column === right);
      if (isThere) cells.push({ row, column });
    }
  }
  return cells;
}

function wanted(table: Grid<Borders>, merged: Area | null): readonly string[] {
  const isOneMerge = (a: Address, b: Address) => merged !== null && contains(merged, a) && contains(merged, b);
  return table.flatMap((row, at) =>
    row.flatMap((lines, column) => {
      const here = { row: at, column };
      const sides = [
        { edge: 'EdgeTop', line: lines?.top, beyond: { row: at - 1, column } },
        { edge: 'EdgeBottom', line: lines?.bottom, beyond: { row: at + 1, column } },
        { edge: 'EdgeLeft', line: lines?.left, beyond: { row: at, column: column - 1 } },
        { edge: 'EdgeRight', line: lines?.right, beyond: { row: at, column: column + 1 } },
      ];
      return sides.flatMap(({ edge, line, beyond }) =>
        line === undefined || isOneMerge(here, beyond) ? [] : [`${a1(here)} ${edge} ${line}`],
      );
    }),
  );
}
