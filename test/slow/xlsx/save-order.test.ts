import type * as files from 'node:fs/promises';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { saveWhole } from '../../../src/workbook/xlsx/save';

const seen = vi.hoisted((): { calls: string[]; hasLinks: boolean } => ({ calls: [], hasLinks: true }));

/** The real file system, with what is asked of it written down. */
vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof files>();
  const called = (what: string, path: unknown) => {
    const name = basename(String(path)).replace(/^\.besshi2-.*\.tmp$/, 'aside');
    seen.calls.push(`${what} ${name.startsWith('besshi2-') ? 'folder' : name}`);
  };
  const open: typeof real.open = async (...args) => {
    const file = await real.open(...args);
    const { sync, writeFile } = file;
    file.writeFile = (...given) => {
      called('write', args[0]);
      return writeFile.apply(file, given);
    };
    file.sync = () => {
      called('sync', args[0]);
      return sync.call(file);
    };
    return file;
  };
  const rename: typeof real.rename = (from, to) => {
    called('rename to', to);
    return real.rename(from, to);
  };
  const link: typeof real.link = (from, to) => {
    called('link to', to);
    const refused = Object.assign(new Error('no links here'), { code: 'EPERM' });
    return seen.hasLinks ? real.link(from, to) : Promise.reject(refused);
  };
  return { ...real, open, rename, link };
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'besshi2-'));
});
beforeEach(() => {
  seen.calls.length = 0;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['a new file', 'a.xlsx', false, true, ['link to a.xlsx']],
  ['a new file on a disk without hard links', 'b.xlsx', false, false, ['link to b.xlsx', 'rename to b.xlsx']],
  ['one in the place of another', 'a.xlsx', true, true, ['rename to a.xlsx']],
])(
  '%s is on the disk before it gets its name, and its name before it is told',
  async (_, name, overwrite, hasLinks, put) => {
    seen.hasLinks = hasLinks;
    await saveWhole(join(folder, name), Uint8Array.from([1, 2]), { overwrite });
    expect(seen.calls).toEqual(['write aside', 'sync aside', ...put, 'sync folder']);
    expect([...(await readFile(join(folder, name)))]).toEqual([1, 2]);
  },
);
