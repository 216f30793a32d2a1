import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openXlsxFile, saveXlsxCopy, saveXlsxFile } from '../../../src/workbook/xlsx/file';
import type * as replace from '../../../src/workbook/xlsx/package/replace';
import { form, USER } from '../../workbook/xlsx/graft/support';

const fault = vi.hoisted(() => ({ part: '', replaceAll: ['', ''] as [string, string] }));

/** Packing goes wrong: a text in one part comes out as another. */
vi.mock('../../../src/workbook/xlsx/package/replace', async (load) => {
  const real = await load<typeof replace>();
  const spoilt = (bytes: Uint8Array): Uint8Array =>
    real.replaceParts(bytes, {
      [fault.part]: (part) => new TextEncoder().encode(new TextDecoder().decode(part).replaceAll(...fault.replaceAll)),
    });
  return {
    ...real,
    changeParts: (...args: Parameters<typeof real.changeParts>) => spoilt(real.changeParts(...args)),
    replaceParts: (...args: Parameters<typeof real.replaceParts>) => spoilt(real.replaceParts(...args)),
  };
});

let folder: string;
let source: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'besshi2-'));
  source = join(folder, '元.xlsx');
  await writeFile(source, USER);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['xl/worksheets/sheet1.xml', '5', '6'],
  ['xl/worksheets/sheet2.xml', '甲', '申'],
  ['xl/workbook.xml', '指標', '指'],
])('a copy that came out wrong in %s is not saved, and what stood there stays', async (part, from, to) => {
  Object.assign(fault, { part, replaceAll: [from, to] });
  const path = join(folder, '結果.xlsx');
  await writeFile(path, '前回');
  const saved = saveXlsxCopy(path, openXlsxFile(source), [form('認知症', '甲')], { overwrite: true });
  await expect(saved).rejects.toMatchObject({
    reason: 'text-changed',
    message: expect.stringContaining('ブックは元のまま'),
  });
  expect(await readFile(path, 'utf8')).toBe('前回');
  expect((await readdir(folder)).sort()).toEqual(['元.xlsx', '結果.xlsx']);
});

test('nor is a new workbook', async () => {
  Object.assign(fault, { part: 'xl/worksheets/sheet1.xml', replaceAll: ['甲', '申'] });
  const saved = saveXlsxFile(join(folder, '新.xlsx'), [form('認知症', '甲')], { overwrite: false });
  await expect(saved).rejects.toMatchObject({ reason: 'text-changed' });
  expect(await readdir(folder)).not.toContain('新.xlsx');
});
