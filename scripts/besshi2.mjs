import process from 'node:process';
import { besshi2, prepare } from './prepare.mjs';

/** `npm run -s besshi2 -- check FILE`: the command line, with paths as seen from where npm was called. */
prepare();
process.exitCode = besshi2(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
