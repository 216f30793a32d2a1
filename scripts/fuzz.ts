import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { guardedFuzz } from './fuzz/guard';

/**
 * `npm run fuzz -- --seconds 60 --seed 1`: changes packages and their XML, reads them, grafts drawings into them and edits
 * their cells, in a process that is killed where a file hangs. Prints runs and finds; the smallest file of each find is
 * put in out/fuzz. Ends with status 1 where there is one.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const report = await guardedFuzz({ seed: Number(values.seed), seconds: Number(values.seconds) });
const { runs, read, refused, grafted, edited, finds } = report;
process.stdout.write(
  `${runs} runs: ${read} read, ${refused} refused, ${grafted} grafted, ${edited} edited, ${finds.length} kinds of finds\n`,
);
const folder = path.join('out', 'fuzz');
finds.forEach(({ why, file, differences }, index) => {
  mkdirSync(folder, { recursive: true });
  const name = path.join(folder, `${values.seed}-${index + 1}.xlsx`);
  writeFileSync(name, file);
  process.stdout.write(`${why}\n  ${name}\n${differences.map((line) => `  ${line}\n`).join('')}`);
});
process.exitCode = finds.length > 0 ? 1 : 0;
