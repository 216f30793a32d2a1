import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { check } from '../src/app/check';
import { generate } from '../src/app/generate';
import type { ReadableWorkbook } from '../src/workbook/port/port';
import { readXlsxWorkbook } from '../src/workbook/xlsx';
import { filesTable } from './files';
import { grow } from './grow';
import { bareRead, bareWrite } from './library';
import { inMemory, Written } from './memory';
import { medians, milliseconds, ratio, table } from './measure';

const SAMPLE = 'assets/sample/gunma-r5.xlsx';
const OPTIONS = { onlyForms: false, allowErrors: true };

const bytes = new Uint8Array(readFileSync(SAMPLE));
const sample = inMemory(bytes);

const written = new Written();
await generate(sample, written, OPTIONS);
const result = await bareRead(written.bytes);

const median = await medians({
  read: () => bareRead(bytes),
  readWrite: async () => {
    await bareRead(bytes);
    await bareWrite(result);
  },
  check: () => check(sample),
  generate: () => generate(sample, written, OPTIONS),
});
const generated = median('generate');
const python = pythonJob();

console.log(
  table(
    ['job on the sample', 'time', 'peer', 'peer’s time', 'ratio', 'aim'],
    [
      row('generate', generated, 'library’s bare read and write of the same sheets', median('readWrite'), '≤ 1.25'),
      row('check', median('check'), 'library’s bare read', median('read'), '≤ 1.25'),
      typeof python === 'number'
        ? row('generate', generated, 'plain openpyxl script', python, '≤ 0.20')
        : ['generate', milliseconds(generated), 'plain openpyxl script', python, '–', '≤ 0.20'],
    ],
  ),
);

const sheets = await readXlsxWorkbook(bytes, SAMPLE);
const sizes: { times: number; check: number; generate: number }[] = [];
for (const times of [1, 10, 100]) {
  const grown: ReadableWorkbook = { read: () => Promise.resolve(grow(sheets, times)) };
  sizes.push({
    times,
    check: await once(() => check(grown)),
    generate: await once(() => generate(grown, new Written(), OPTIONS)),
  });
}
const [one] = sizes;
console.log();
console.log(
  table(
    ['items and insurers', 'check', 'per unit of 1×', 'generate', 'per unit of 1×'],
    sizes.map(({ times, check: c, generate: g }) => [
      `${times}×`,
      milliseconds(c),
      ratio(c / times, one?.check ?? Number.NaN),
      milliseconds(g),
      ratio(g / times, one?.generate ?? Number.NaN),
    ]),
  ),
);
console.log(`\npeak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

console.log(`\n${await filesTable()}`);

const { paneTables } = await import('./pane');
console.log(`\n${await paneTables()}`);

// Office.js puts the globals of a page into this process: only now, after all that shall not be touched by them.
const { excelTable } = await import('./excel');
console.log(`\n${await excelTable()}`);

function row(job: string, own: number, peer: string, peers: number, aim: string): string[] {
  return [job, milliseconds(own), peer, milliseconds(peers), ratio(own, peers), aim];
}

/** The best of three: the large sizes take too long for nine. */
async function once(job: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    const start = performance.now();
    await job();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** Median time of the Python script in milliseconds, or why it was not measured. */
function pythonJob(): number | string {
  const folder = mkdtempSync(path.join(tmpdir(), 'besshi2-bench-'));
  try {
    for (const python of ['/usr/bin/python3', 'python3']) {
      const done = spawnSync(python, ['bench/openpyxl_job.py', SAMPLE, path.join(folder, 'out.xlsx')], {
        encoding: 'utf8',
      });
      if (done.status === 0) return Number(done.stdout);
    }
    return 'Python with openpyxl is missing';
  } finally {
    rmSync(folder, { recursive: true });
  }
}
