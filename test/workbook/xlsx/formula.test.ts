import { expect, test } from 'vitest';
import { adr } from '../../../src/sheet/address';
import { shiftFormula } from '../../../src/workbook/xlsx/read/formula';

test.each([
  ['A1+B2', 'A1', 'B3', 'B3+C4'],
  ['$A1+B$2+$C$3', 'A1', 'B3', '$A3+C$2+$C$3'],
  ['SUM(A1:B2)', 'A1', 'A2', 'SUM(A2:B3)'],
  ['SUM(A:B)+SUM($A:B)', 'A1', 'B1', 'SUM(B:C)+SUM($A:C)'],
  ['SUM(1:2)+SUM($1:2)', 'A1', 'A2', 'SUM(2:3)+SUM($1:3)'],
  ["'A1 表'!A1&指標!B2", 'A1', 'A2', "'A1 表'!A2&指標!B3"],
  ['"A1"&A1&"a""A1"', 'A1', 'A2', '"A1"&A2&"a""A1"'],
  ['LOG10(A1)+LOG10', 'A1', 'A2', 'LOG10(A2)+LOG11'],
  ['Q1!A1+率A1+A1率', 'A1', 'A2', 'Q1!A2+率A1+A1率'],
  ['[1]表!A1+表[A1]', 'A1', 'A2', '[1]表!A2+表[A1]'],
  ['A1', 'A2', 'A1', 'A1048576'],
  ['A1*1.5E3+2', 'A1', 'A2', 'A2*1.5E3+2'],
  ['A1+[A1', 'A1', 'A2', 'A2+[A1'],
  [`A1+"A1`, 'A1', 'A2', `A2+"A1`],
  [`A1+'A1`, 'A1', 'A2', `A2+'A1`],
])('%s moved from %s to %s is %s', (formula, from, to, moved) => {
  expect(shiftFormula(formula, adr(from), adr(to))).toBe(moved);
});
