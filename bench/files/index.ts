import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { milliseconds, ratio, table } from '../measure';
import type { JobName } from './jobs';
import { workbooks } from './workbooks';

const measured = z.object({ time: z.number(), peak: z.number() });
type Measured = z.infer<typeof measured>;

/** What is measured, what the library does in its place, and in words. */
const ROWS: readonly (readonly [job: JobName, peer: JobName, what: string, peers: string])[] = [
  ['graft', 'bareWrite', 'our sheets into a copy', 'library’s bare write of the same sheets'],
  ['read', 'bareRead', 'read', 'library’s bare read'],
  ['understand', 'bareRead', 'read and understood (tables, values, observations)', 'library’s bare read'],
  ['check', 'bareRead', 'read and checked (all rules, nothing written)', 'library’s bare read'],
  ['all', 'bareAll', 'read, checked, our sheets into a copy', 'library’s bare read, bare write of our sheets'],
];

/**
 * What it takes to put our sheets into copies of workbooks of several sizes: the median time of warm runs, and the most
 * memory that the first run took, each job in a process of its own.
 */
export async function filesTable(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'besshi2-files-'));
  try {
    const rows: string[][] = [];
    for (const { name, bytes } of await workbooks()) {
      const file = path.join(folder, 'workbook.xlsx');
      await writeFile(file, bytes);
      const size = `${name} (${(bytes.length / 2 ** 20).toFixed(1)} MB)`;
      for (const [job, peer, what, peers] of ROWS) {
        const [own, other] = [measure(job, file), measure(peer, file)];
        rows.push([size, what, ...figures(own), peers, ...figures(other), ratio(own.time, other.time)]);
      }
    }
    return table(['workbook', 'job', 'time', 'peak', 'peer', 'peer’s time', 'peer’s peak', 'ratio'], rows);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function measure(job: JobName, file: string): Measured {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'bench/files/child.ts', job, file], {
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`${job}: ${done.stderr}`);
  return measured.parse(JSON.parse(done.stdout));
}

function figures({ time, peak }: Measured): readonly string[] {
  return [milliseconds(time), `${peak} MB`];
}
