import { expect, test } from 'vitest';
import { guardedFuzz } from '../../scripts/fuzz/guard';

test('a file that hangs the reading ends its process and is a find', async () => {
  const script = new URL('hostile/hanging.ts', import.meta.url);
  const { runs, finds } = await guardedFuzz({ seed: 1, seconds: 60, most: 1, patience: 8, script });
  expect(runs).toBe(1);
  expect(finds.map(({ why, file }) => [why, new TextDecoder().decode(file)])).toEqual([
    ['hangs', 'the file that hangs'],
  ]);
});

test('200 changed packages in a process of their own: none is answered by what must not be', async () => {
  const { runs, finds } = await guardedFuzz({ seed: 20260401, seconds: 200, most: 200 });
  expect(finds).toEqual([]);
  expect(runs).toBe(200);
});
