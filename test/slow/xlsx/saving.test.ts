import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

const WRITER = ['--import', 'tsx', 'test/slow/xlsx/writer.ts'];
const MEGABYTES = 96;
const NAME = '結果.xlsx';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'besshi2-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a program that ends while it saves', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s: what stood there stays, and nothing is left',
    async (signal) => {
      await writeFile(join(folder, NAME), '前回');
      expect(await endedBy(signal)).toBe(signal);
      expect(await readdir(folder)).toEqual([NAME]);
      await expectWhole();
    },
  );

  test('killed: what stood there stays; the temporary file is hidden and named after the program', async () => {
    await writeFile(join(folder, NAME), '前回');
    expect(await endedBy('SIGKILL')).toBe('SIGKILL');
    await expectWhole();
    for (const name of await readdir(folder)) expect(name).toMatch(/^結果\.xlsx$|^\.besshi2-[0-9a-f-]{36}\.tmp$/);
  });
});

/** Starts to save and is sent the signal as soon as the temporary file is there. Gives the signal it ended by. */
async function endedBy(signal: NodeJS.Signals): Promise<unknown> {
  const child = spawn(process.execPath, [...WRITER, 'save', join(folder, NAME), `${MEGABYTES}`], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  while ((await readdir(folder)).length < 2 && child.exitCode === null) await setTimeout(1);
  child.kill(signal);
  const [, by] = z.tuple([z.unknown(), z.unknown()]).parse(await ended);
  return by;
}

/** Either the old contents or, where the signal came too late, the new ones: never a part of them. */
async function expectWhole(): Promise<void> {
  const { size } = await stat(join(folder, NAME));
  if (size === MEGABYTES * 2 ** 20) return;
  expect(await readFile(join(folder, NAME), 'utf8')).toBe('前回');
}

test('a disk that takes only a part of the file: one sentence, and nothing is left', async () => {
  const command = `ulimit -f 1024; exec "$0" "$@"`;
  const args = [process.execPath, ...WRITER, 'save', join(folder, NAME), '8'];
  const { stdout, status } = spawnSync('bash', ['-c', command, ...args], { encoding: 'utf8' });
  expect(stdout).toMatch(/^出力先『.*結果\.xlsx』に保存できません。空き容量が足りません。.*\n$/);
  expect(status).toBe(2);
  expect(await readdir(folder)).toEqual([]);
});

/** A person without any rights of their own, where the tests run as one who may write everywhere. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

test('a folder that takes no files: one sentence', async () => {
  await chmod(folder, 0o555);
  const args = [...WRITER, 'save', join(folder, NAME), '1'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', ...NOBODY });
  await chmod(folder, 0o755);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^出力先『.*結果\.xlsx』に保存できません。書き込みの権限がありません。.*\n$/);
  expect(await readdir(folder)).toEqual([]);
});

test('the same drawings give the same bytes in another process, time zone, language and year', () => {
  const machines = [
    { days: 0, env: { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' } },
    { days: 0, env: { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' } },
    { days: 900, env: { TZ: 'America/New_York', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' } },
    { days: 20_000, env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } },
  ];
  const results = machines.map(({ days, env }) => digests(days, env));
  expect(new Set(results.map(({ clock }) => clock)).size).toBe(3);
  expect(new Set(results.map((result) => result.digests.join())).size).toBe(1);
});

function digests(days: number, env: Readonly<Record<string, string>>) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...WRITER, 'digests', 'assets/sample/gunma-r5.xlsx', `${days}`],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  );
  expect(stderr).toBe('');
  return z.object({ clock: z.string(), digests: z.array(z.string()).length(2) }).parse(JSON.parse(stdout));
}
