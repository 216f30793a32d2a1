import type * as files from 'node:fs/promises';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { saveWhole } from '../../../src/workbook/xlsx/save';

const failure = vi.hoisted(() => ({ code: '', of: 'open' as 'open' | 'write' }));

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof files>();
  const fail = () => Promise.reject(Object.assign(new Error('failed'), { code: failure.code }));
  const open: typeof real.open = async (...args) => {
    if (failure.of === 'open') return fail();
    const file = await real.open(...args);
    file.writeFile = fail;
    return file;
  };
  return { ...real, open };
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'besshi2-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['EACCES', 'open', '書き込みの権限がありません'],
  ['EROFS', 'open', '書き込みの権限がありません'],
  ['ENOSPC', 'write', '空き容量が足りません'],
  ['EBUSY', 'open', '閉じてから'],
  ['EIO', 'write', '空き容量と書き込みの権限'],
] as const)('%s at %s is told in one sentence, and nothing is left behind', async (code, of, says) => {
  Object.assign(failure, { code, of });
  await expect(saveWhole(join(folder, '結果.xlsx'), new Uint8Array(9), { overwrite: false })).rejects.toMatchObject({
    reason: 'cannot-write',
    message: expect.stringMatching(new RegExp(`結果.xlsx』.*${says}`)),
  });
  expect(await readdir(folder)).toEqual([]);
});
