import process from 'node:process';
import { runBench } from './bench';
import { cleanBooks } from './books';
import { KINDS } from './kinds';
import { examples, sums, tableOf } from './report';

/**
 * `npm run bench:checks`: plants mistakes in clean workbooks and tells which the checks find.
 * SEED= and MUTANTS= choose which and how many, EXAMPLES= how many missed ones of each kind are shown, KIND= only kinds
 * whose name holds this.
 */
const [seed, mutants, shown] = [number('SEED', 1), number('MUTANTS', 2400), number('EXAMPLES', 0)];
const kinds = KINDS.filter(({ name }) => name.includes(process.env['KIND'] ?? ''));

const books = await cleanBooks();
for (const { name, findings } of books) {
  console.log(`${name}: ${findings.length === 0 ? 'silent' : `${findings.length} findings`}`);
  for (const { code, message } of findings) console.log(`  ${code} ${message}`);
}
const start = performance.now();
const results = runBench(books, kinds, { seed, mutants });
console.log(`\n${tableOf(results)}\n\n${sums(results)}`);
if (shown > 0) console.log(examples(results, shown));
console.log(`\nseed ${seed}, ${((performance.now() - start) / 1000).toFixed(0)} s`);

function number(name: string, otherwise: number): number {
  const given = Number(process.env[name] ?? otherwise);
  if (!Number.isInteger(given) || given < 0) throw new RangeError(`${name}: a whole number is wanted`);
  return given;
}
