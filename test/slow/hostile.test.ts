import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { testFolder } from '../support/folder';
import { Apart } from './hostile/apart';
import { BOOKS } from './hostile/books';
import type { Hostile } from './hostile/case';
import { MARKUP } from './hostile/markup';
import { PACKAGES } from './hostile/packages';
import { SHEETS } from './hostile/sheets';
import { TEXTS } from './hostile/texts';

const MAX_MB = 1000;
const folder = testFolder();
const apart = new Apart();
afterAll(() => apart.end());

/** Files made to hang the program, to fill the memory or to get a trace out of it; and some that only look like it. */
describe.each([
  ['packages', PACKAGES],
  ['markup', MARKUP],
  ['workbook parts', BOOKS],
  ['sheets', SHEETS],
  ['texts', TEXTS],
])('%s', (_, files) => {
  test.each(files)('$what', async (file) => {
    await answersOf(file);
  });
});

async function answersOf({ bytes, says }: Hostile): Promise<void> {
  const path = join(folder, '検査.xlsx');
  writeFileSync(path, bytes());
  const answer = await apart.answer({ what: 'check', path });
  rmSync(path);
  if ('died' in answer) throw new Error(`no answer: ${answer.died}`);
  const { status, out, err, peakMb } = answer;
  if (peakMb > MAX_MB) apart.end();
  expect(peakMb).toBeLessThan(MAX_MB);
  if (says === 'read') {
    expect(err).toBe('');
    expect([0, 1]).toContain(status);
  } else {
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^『[^\n]*』[^\n]*。\n$/);
    expect(err).toContain(says);
  }
}
