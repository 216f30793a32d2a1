import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fileOf } from './fuzz/input';
import { fuzz } from './fuzz/run';

/**
 * `npm run fuzz -- --seconds 60 --seed 1`: changes packages and their XML and reads them. Prints runs and finds; the
 * smallest file of each find is put in out/fuzz. Ends with status 1 where there is one.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const until = Date.now() + Number(values.seconds) * 1000;
const { runs, read, refused, finds } = fuzz(Number(values.seed), () => Date.now() < until);

process.stdout.write(`${runs} runs: ${read} read, ${refused} refused, ${finds.length} kinds of finds\n`);
const folder = path.join('out', 'fuzz');
finds.forEach(({ why, smallest }, index) => {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${values.seed}-${index + 1}.xlsx`);
  writeFileSync(file, fileOf(smallest));
  process.stdout.write(`${why}\n  ${file}\n`);
  if ('parts' in smallest) {
    for (const [part, text] of smallest.parts) process.stdout.write(`  ${part}: ${text.slice(0, 300)}\n`);
  }
});
process.exitCode = finds.length > 0 ? 1 : 0;
