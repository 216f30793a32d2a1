import { expect, test } from 'vitest';
import { area } from '../../../../src/sheet/address';
import { plainArea } from '../../../../src/workbook/office/fill/plainArea';

test.each([
  ['A1', 'A1'],
  ['指標!A1:C47', 'A1:C47'],
  ["'表,1 ''A!B2'!$B$2:$D$9", 'B2:D9'],
])('%s', (address, cells) => {
  expect(plainArea(address)).toEqual(area(cells));
});

test.each(['指標!A:C', '指標!1:3', '指標!A1:B2,指標!D1:E2', "'表 1'!A1,'表 1'!C3", '#REF!', ''])(
  'no area of its own: %s',
  (address) => {
    expect(plainArea(address)).toBeUndefined();
  },
);
