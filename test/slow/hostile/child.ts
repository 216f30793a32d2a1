import process from 'node:process';
import { createInterface } from 'node:readline';
import { run } from '../../../src/cli/run';
import type { Answer } from './apart';

/** Reads paths, a line each, and answers each by what `besshi2 check` did with it. See apart.ts, which starts this. */
const HEAD = 2000;

for await (const path of createInterface({ input: process.stdin })) {
  globalThis.gc?.();
  const answer = await check(path);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

async function check(path: string): Promise<Answer> {
  let [out, err] = ['', ''];
  const before = process.cpuUsage();
  const status = await run(['check', path], {
    out: (text) => (out = (out + text).slice(0, HEAD)),
    err: (text) => (err = (err + text).slice(0, HEAD)),
  });
  const { user, system } = process.cpuUsage(before);
  return { status, out, err, seconds: (user + system) / 1e6, peakMb: process.resourceUsage().maxRSS / 1024 };
}
