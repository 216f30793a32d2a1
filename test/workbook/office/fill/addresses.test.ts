import fc from 'fast-check';
import { expect, test } from 'vitest';
import { a1Area, area } from '../../../../src/sheet/address';
import { addressLists, LONGEST_LIST } from '../../../../src/workbook/office/fill/addresses';

test('areas stand in one list', () => {
  expect(addressLists([area('A1:B2'), area('C5')])).toEqual(['A1:B2,C5']);
  expect(addressLists([])).toEqual([]);
});

test('property: lists are never too long and hold every area once, in order', () => {
  const some = fc.record({ top: fc.nat(99_999), left: fc.nat(16_000) });
  const areas = fc.array(
    some.map(({ top, left }) => ({ top, left, bottom: top + 1, right: left + 1 })),
    { maxLength: 600, size: 'max' },
  );
  fc.assert(
    fc.property(areas, (all) => {
      const lists = addressLists(all);
      expect(lists.every((list) => list.length <= LONGEST_LIST)).toBe(true);
      expect(lists.flatMap((list) => list.split(','))).toEqual(all.map(a1Area));
      for (const [at, list] of lists.slice(1).entries()) {
        const [first = ''] = list.split(',');
        expect(`${lists[at] ?? ''},${first}`.length).toBeGreaterThan(LONGEST_LIST);
      }
    }),
    { numRuns: 30 },
  );
});
