import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { testFolder } from '../support/folder';
import { Apart, type Answer, type Task } from './hostile/apart';
import { BOOKS } from './hostile/books';
import type { Hostile } from './hostile/case';
import { MARKUP } from './hostile/markup';
import { PACKAGES } from './hostile/packages';
import { SHEETS } from './hostile/sheets';
import { TABLES } from './hostile/tables';
import { TEXTS } from './hostile/texts';
import { WRITING } from './hostile/writing';

const MAX_MB = 1000;
const path = join(testFolder(), '検査.xlsx');
const apart = new Apart();
afterAll(() => apart.end());

/** Files made to hang the program, to fill the memory or to get a trace out of it; and some that only look like it. */
describe.each([
  ['packages', PACKAGES],
  ['markup', MARKUP],
  ['workbook parts', BOOKS],
  ['sheets', SHEETS],
  ['texts', TEXTS],
  ['tables of very many rows', TABLES],
  ['much of everything', WRITING],
])('%s', (_, files) => {
  test.each(files)('$what', async (file) => {
    writeFileSync(path, file.bytes());
    await answersOf(file);
    if (file.says === 'read') await takesOrRefuses();
    rmSync(path);
  });
});

/** Written to, or refused in one sentence, as soon and in as little memory. */
async function takesOrRefuses(): Promise<void> {
  for (const what of ['graft', 'edit'] as const) {
    const { status, err } = await answerTo({ what, path });
    if (status === 0) expect(err).toBe('');
    else expect(err).toMatch(/^[^\n]*。\n$/);
  }
}

async function answersOf({ says }: Hostile): Promise<void> {
  const { status, out, err } = await answerTo({ what: 'check', path });
  if (says === 'read') {
    expect(err).toBe('');
    expect([0, 1]).toContain(status);
  } else {
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^『[^\n]*』[^\n]*。\n$/);
    expect(err).toContain(says);
  }
}

async function answerTo(task: Task): Promise<Answer> {
  const answer = await apart.answer(task);
  if ('died' in answer) throw new Error(`no answer: ${answer.died}`);
  if (answer.peakMb > MAX_MB) apart.end();
  expect(answer.peakMb).toBeLessThan(MAX_MB);
  return answer;
}
