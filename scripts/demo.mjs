import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { besshi2, prepare, root } from './prepare.mjs';

/** `npm run demo`: the main job on the sample: what was found, then the forms and where they lie. */
const SAMPLE = 'assets/sample/gunma-r5.xlsx';
const RESULT = 'out/gunma-r5-besshi2.xlsx';

prepare();
mkdirSync(path.join(root, 'out'), { recursive: true });
const checked = besshi2(['check', SAMPLE]);
process.exitCode = checked === 0 ? besshi2(['generate', SAMPLE, '-o', RESULT, '--overwrite']) : checked;
