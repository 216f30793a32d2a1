import { writeFileSync, writeSync } from 'node:fs';
import process from 'node:process';
import { fileOf } from './input';
import { fuzz } from './run';

/**
 * Fuzzes in a process of its own, which guard.ts starts and ends: each file is put down before it is tried, so that one
 * that hangs or kills the process is there to be looked at.
 */
const [seed = '1', seconds = '60', file = '', most = '1e9'] = process.argv.slice(2);
const STDOUT = 1;
const until = Date.now() + Number(seconds) * 1000;
const { finds, ...counts } = await fuzz(
  Number(seed),
  (runs) => Date.now() < until && runs < Number(most),
  (bytes) => {
    writeFileSync(file, bytes);
    // Straight out: what waits in a queue is lost where the next file hangs.
    writeSync(STDOUT, '.\n');
  },
);
const told = finds.map(({ why, smallest, differences }) => ({
  why,
  differences,
  file: Buffer.from(fileOf(smallest)).toString('base64'),
}));
writeSync(STDOUT, `${JSON.stringify({ ...counts, finds: told })}\n`);
