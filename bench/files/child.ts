import { readFileSync } from 'node:fs';
import process from 'node:process';
import { z } from 'zod';
import { JOB_NAMES, jobsOn } from './jobs';

const WARM_UP = 3;
const TIMES = 5;

const [name, file] = z.tuple([z.enum(JOB_NAMES), z.string()]).parse(process.argv.slice(2));
const job = (await jobsOn(new Uint8Array(readFileSync(file))))[name];

await job();
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
const times: number[] = [];
for (let round = 0; round < WARM_UP + TIMES; round += 1) {
  const start = performance.now();
  await job();
  if (round >= WARM_UP) times.push(performance.now() - start);
}
const time = times.sort((a, b) => a - b)[Math.floor(TIMES / 2)];
console.log(JSON.stringify({ time, peak }));
