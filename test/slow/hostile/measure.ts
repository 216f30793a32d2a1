import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Apart, type Task } from './apart';
import { BOOKS } from './books';
import { MARKUP } from './markup';
import { PACKAGES } from './packages';
import { SHEETS } from './sheets';
import { TEXTS } from './texts';
import { WRITING } from './writing';

/**
 * `npx tsx test/slow/hostile/measure.ts [pattern]` tells what each hostile file costs: processor seconds, the most memory
 * of a fresh process, and the answer. Files alone whose names fit the pattern; the dearest stand last.
 */
const TASKS: readonly Task['what'][] = ['check', 'graft', 'edit'];
const wanted = new RegExp(process.argv[2] ?? '');
const path = join(tmpdir(), `besshi2-hostile-${process.pid}.xlsx`);
const lines: { readonly seconds: number; readonly peakMb: number; readonly text: string }[] = [];

const all =
  process.argv[3] === 'writing' ? WRITING : [...PACKAGES, ...MARKUP, ...BOOKS, ...SHEETS, ...TEXTS, ...WRITING];
for (const { what: name, bytes } of all) {
  if (!wanted.test(name)) continue;
  writeFileSync(path, bytes());
  for (const what of TASKS) {
    const apart = new Apart();
    const answer = await apart.answer({ what, path });
    apart.end();
    const { seconds, peakMb, said } =
      'died' in answer
        ? { seconds: 999, peakMb: 999, said: answer.died }
        : { ...answer, said: (answer.err || answer.out).split('\n')[0] ?? '' };
    const text = `${seconds.toFixed(1)} s ${peakMb.toFixed(0)} MB ${what} ${name}: ${said.slice(0, 90)}`;
    lines.push({ seconds, peakMb, text });
    process.stdout.write(`${text}\n`);
  }
}
rmSync(path, { force: true });
const dearest = (by: 'seconds' | 'peakMb') => [...lines].sort((a, b) => b[by] - a[by]).slice(0, 15);
process.stdout.write(
  `\nslowest\n${dearest('seconds')
    .map(({ text }) => `${text}\n`)
    .join('')}`,
);
process.stdout.write(
  `\nlargest\n${dearest('peakMb')
    .map(({ text }) => `${text}\n`)
    .join('')}`,
);
