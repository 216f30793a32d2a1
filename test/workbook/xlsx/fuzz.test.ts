import { expect, test } from 'vitest';
import { fuzz } from '../../../scripts/fuzz/run';

test('1,500 changed packages are read or refused; none is answered by anything else', () => {
  const { read, refused, finds } = fuzz(20230401, (runs) => runs < 1500);
  expect(finds).toEqual([]);
  // A fuzzer whose files are all refused, or all read, tries nothing.
  expect(Math.min(read, refused)).toBeGreaterThan(150);
});
