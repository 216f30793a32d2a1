import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const countsSchema = z.object({
  runs: z.number(),
  read: z.number(),
  refused: z.number(),
  grafted: z.number(),
  edited: z.number(),
});

const reportSchema = countsSchema.extend({
  finds: z.array(
    z.object({
      why: z.string(),
      differences: z.array(z.string()),
      file: z.string().transform((text) => new Uint8Array(Buffer.from(text, 'base64'))),
    }),
  ),
});

/** What a run in a process of its own came to; each find with its file. */
export type GuardedReport = z.infer<typeof reportSchema>;

export interface GuardedRun {
  readonly seed: number;
  readonly seconds: number;
  /** Files that are tried at most. */
  readonly most?: number;
  /** Seconds without a sign of life after which the process is killed. */
  readonly patience?: number;
  /** The process, for tests of the guard itself. */
  readonly script?: URL;
}

const HEAP_MB = 1000;
/** A file takes at most a few seconds, also where a find is made smaller; the machine may have other things to do. */
const PATIENCE = 60;
const SPREAD = 7919;

/** Fuzzes in a process that is killed where a file hangs; that file is a find, and another process goes on. */
export async function guardedFuzz(run: GuardedRun): Promise<GuardedReport> {
  const until = Date.now() + run.seconds * 1000;
  const counts = { runs: 0, read: 0, refused: 0, grafted: 0, edited: 0 };
  const finds = new Map<string, GuardedReport['finds'][number]>();
  const most = run.most ?? Number.MAX_SAFE_INTEGER;
  for (let turn = 0; Date.now() < until && counts.runs < most; turn++) {
    const seconds = (until - Date.now()) / 1000;
    const part = await oneProcess({ ...run, seed: run.seed + turn * SPREAD, seconds, most: most - counts.runs });
    for (const name of COUNTS) counts[name] += part[name];
    for (const find of part.finds) if (!finds.has(find.why)) finds.set(find.why, find);
  }
  return { ...counts, finds: [...finds.values()] };
}

const COUNTS = countsSchema.keyof().options;

function oneProcess({ seed, seconds, most, patience = PATIENCE, script }: GuardedRun): Promise<GuardedReport> {
  const file = join(tmpdir(), `besshi2-fuzz-${process.pid}-${seed}.xlsx`);
  const path = fileURLToPath(script ?? new URL('child.ts', import.meta.url));
  const words = [seed, seconds, file, most].map(String);
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, '--import', 'tsx', path, ...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let runs = 0;
  let last = '';
  const watch = () => setTimeout(() => child.kill('SIGKILL'), patience * 1000);
  let guard = watch();
  createInterface({ input: child.stdout }).on('line', (line) => {
    clearTimeout(guard);
    guard = watch();
    if (line === '.') runs++;
    else last = line;
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(guard);
      const why = signal === 'SIGKILL' ? 'hangs' : `ends the process: ${signal ?? code ?? ''}`;
      const tried = runs > 0 ? new Uint8Array(readFileSync(file)) : new Uint8Array();
      rmSync(file, { force: true });
      if (last !== '') resolve(reportSchema.parse(JSON.parse(last)));
      else {
        const find = { why, differences: [], file: tried };
        resolve({ runs: Math.max(1, runs), read: 0, refused: 0, grafted: 0, edited: 0, finds: [find] });
      }
    });
  });
}
