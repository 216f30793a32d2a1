import { describe, expect, test } from 'vitest';
import { area, MAX_COLUMNS, MAX_ROWS } from '../../../src/sheet/address';
import { changedArea } from '../../../src/workbook/office/watchArea';

describe('addresses of changes', () => {
  test.each([
    ['G5', area('G5')],
    ['$G$5', area('G5')],
    ['A1:B2', area('A1:B2')],
    ["'指標 (1)'!C3:D4", area('C3:D4')],
    ['A:A', { top: 0, left: 0, bottom: MAX_ROWS - 1, right: 0 }],
    ['$B:$D', { top: 0, left: 1, bottom: MAX_ROWS - 1, right: 3 }],
    ['3:5', { top: 2, left: 0, bottom: 4, right: MAX_COLUMNS - 1 }],
    ['A1,C3', null],
    ['A1:B2,D4', null],
    ['', null],
    ['A1:', null],
    ['A1:B2:C3', null],
    ['XFE1', null],
    ['A1048577', null],
    ['#REF!', null],
  ])('%s', (address, expected) => expect(changedArea({ address, changeType: 'RangeEdited' })).toEqual(expected));

  test.each(['RowInserted', 'ColumnDeleted', 'CellInserted', 'Unknown'] as const)('%s: the whole sheet', (changeType) =>
    expect(changedArea({ address: '3:5', changeType })).toBeNull(),
  );
});
