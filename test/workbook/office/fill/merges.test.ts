import fc from 'fast-check';
import { expect, test } from 'vitest';
import { a1Area, area, type Area } from '../../../../src/sheet/address';
import { mergeRuns } from '../../../../src/workbook/office/fill/merges';

function runs(...merges: readonly string[]): readonly string[] {
  return mergeRuns(merges.map(area)).map((run) => `${a1Area(run.area)}${run.across ? ' across' : ''}`);
}

test('rows below each other with the same columns are merged in one step', () => {
  expect(runs('B2:D2', 'B3:D3', 'B4:D4')).toEqual(['B2:D4 across']);
  expect(runs('B3:D3', 'F2:G2', 'B2:D2', 'F3:G3')).toEqual(['F2:G3 across', 'B2:D3 across']);
});

test('other columns, a gap, or a merge of several rows begin anew', () => {
  expect(runs('B2:D2', 'B3:C3')).toEqual(['B2:D2', 'B3:C3']);
  expect(runs('B2:D2', 'B4:D4')).toEqual(['B2:D2', 'B4:D4']);
  expect(runs('B2:D2', 'B3:D4', 'B5:D5')).toEqual(['B2:D2', 'B3:D4', 'B5:D5']);
});

test('property: the runs merge exactly what was asked for', () => {
  const rows = fc.uniqueArray(fc.nat(30), { maxLength: 20 });
  fc.assert(
    fc.property(rows, rows, fc.boolean(), (left, right, tall) => {
      const merges: Area[] = [
        ...left.map((row) => ({ top: row, left: 0, bottom: row, right: 1 })),
        ...right.map((row) => ({ top: row, left: 2, bottom: row, right: 4 })),
        ...(tall ? [{ top: 3, left: 6, bottom: 9, right: 7 }] : []),
      ];
      const made = mergeRuns(merges).flatMap(({ area: run, across }) =>
        across
          ? Array.from({ length: run.bottom - run.top + 1 }, (_, at) => ({
              ...run,
              top: run.top + at,
              bottom: run.top + at,
            }))
          : [run],
      );
      expect(made.map(a1Area).sort()).toEqual(merges.map(a1Area).sort());
    }),
  );
});
