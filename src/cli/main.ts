import process from 'node:process';
import { run } from './run';

/** A reader that goes away early (`besshi2 check … | head`) ends the output, not the work. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
