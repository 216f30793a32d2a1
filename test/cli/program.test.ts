import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

function start(...words: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words]);
}

it('ends with the exit status of the command', async () => {
  const program = start('check', '無い.xlsx');
  const [err, [status]] = await Promise.all([text(program.stderr), once(program, 'exit')]);
  expect([err, status]).toEqual(['『無い.xlsx』が見つかりません。ファイル名と場所を確かめてください。\n', 2]);
});

it('says nothing where its reader goes away, as head does', async () => {
  const program = start('check', 'assets/sample/gunma-r5.xlsx', '--json');
  program.stdout.destroy();
  const [err, [status]] = await Promise.all([text(program.stderr), once(program, 'exit')]);
  expect([err, status]).toEqual(['', 0]);
});

it.runIf(existsSync('/dev/full'))('says that its output did not find room', async () => {
  const words = [process.execPath, '--import', 'tsx', 'src/cli/main.ts', '--help'];
  const program = spawn('sh', ['-c', 'exec "$@" > /dev/full', 'sh', ...words]);
  const [err, [status]] = await Promise.all([text(program.stderr), once(program, 'exit')]);
  expect([err, status]).toEqual(['結果を書き出せませんでした。出力先の空き容量を確かめてください。\n', 2]);
});
