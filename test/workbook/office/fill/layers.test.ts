import fc from 'fast-check';
import { expect, test } from 'vitest';
import { a1Area } from '../../../../src/sheet/address';
import { layers, type Layer } from '../../../../src/workbook/office/fill/layers';
import { cellsIn, grids } from './grids';

/** What each cell, "row:column", ends up with. */
function laidOn(found: readonly Layer<string>[]): ReadonlyMap<string, string> {
  return new Map(found.flatMap(({ value, areas }) => cellsIn(areas).map((cell) => [cell, value] as const)));
}

test('the most frequent value lies below the others', () => {
  const cells = [
    ['a', 'b', 'b'],
    ['b', 'b', undefined],
  ];
  expect(layers(cells).map(({ value, areas }) => `${value} ${areas.map(a1Area).join(',')}`)).toEqual([
    'b A1:B2,C1',
    'a A1',
  ]);
});

test('property: every cell ends with its value, and cells without one are left alone', () => {
  fc.assert(
    fc.property(grids('a', 'b', 'c'), (cells) => {
      const wanted = cells.flatMap((row, at) =>
        row.flatMap((value, column) => (value === undefined ? [] : [[`${at}:${column}`, value] as const])),
      );
      expect(laidOn(layers(cells))).toEqual(new Map(wanted));
    }),
  );
});
