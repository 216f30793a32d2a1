import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fileOf } from './fuzz/input';
import { fuzz } from './fuzz/run';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const until = Date.now() + Number(values.seconds) * 1000;
const report = await fuzz(Number(values.seed), () => Date.now() < until);
const { runs, read, refused, grafted, edited, finds } = report;
process.stdout.write(
  `${runs} runs: ${read} read, ${refused} refused, ${grafted} grafted, ${edited} edited, ${finds.length} kinds of finds\n`,
);
const folder = path.join('out', 'fuzz');
finds.forEach(({ why, smallest, differences }, index) => {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${values.seed}-${index + 1}.xlsx`);
  writeFileSync(file, fileOf(smallest));
  process.stdout.write(`${why}\n  ${file}\n${differences.map((line) => `  ${line}\n`).join('')}`);
});
process.exitCode = finds.length > 0 ? 1 : 0;
