import process from 'node:process';
import { run } from './run';

let isLost = false;

/** A reader that goes away early (`besshi2 check … | head`) ends the output, not the work. */
process.stdout.on('error', (cause) => {
  if (isLost || ('code' in cause && cause.code === 'EPIPE')) return;
  isLost = true;
  process.exitCode = 2;
  process.stderr.write('結果を書き出せませんでした。出力先の空き容量を確かめてください。\n');
});
process.stderr.on('error', () => undefined);

const status = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
if (!isLost) process.exitCode = status;
