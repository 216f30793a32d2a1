import { writeFileSync, writeSync } from 'node:fs';
import process from 'node:process';

/** Stands in for the fuzzer's process (scripts/fuzz/child.ts): puts a file down, then hangs for ever. */
const [, , file = ''] = process.argv.slice(2);
writeFileSync(file, 'the file that hangs');
writeSync(1, '.\n');
for (let turns = 0; turns >= 0;) turns = (turns + 1) % 1000;
