import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { prepareDebian } from './debian.mjs';
import { local, prepare, root, run } from './prepare.mjs';

/**
 * `npm test`: types, style, import directions and all tests. `--fast`: only the tests of pure code and those against
 * Office.js. Ends with the line «N passed, N failed» and fails when anything failed or nothing ran.
 */
const fast = process.argv.includes('--fast');
prepare();
if (!fast) prepareDebian();

const steps = fast
  ? []
  : [
      ['types', local('typescript', 'tsc'), []],
      ['lint', local('eslint'), ['.']],
      ['format', local('prettier'), ['--check', '--log-level', 'warn', '.']],
    ];
const failed = steps
  .filter(([, program, args]) => run(process.execPath, [program, ...args]) !== 0)
  .map(([name]) => name);

const report = path.join(root, 'out', 'vitest.json');
mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
const tested = run(process.execPath, [
  local('vitest'),
  'run',
  ...(fast ? ['--project', 'fast', '--project', 'excel'] : []),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);

const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(readFileSync(report, 'utf8'));
if (failed.length > 0) process.stdout.write(`failed besides the tests: ${failed.join(', ')}\n`);
process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed\n`);
process.exitCode = failed.length > 0 || tested !== 0 || numPassedTests === 0 ? 1 : 0;
