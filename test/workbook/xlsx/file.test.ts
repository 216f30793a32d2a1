import { appendFileSync } from 'node:fs';
import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isSameFile, openXlsxFile, saveXlsxCopy, saveXlsxFile, type XlsxFile } from '../../../src/workbook/xlsx/file';
import { saveWhole } from '../../../src/workbook/xlsx/save';
import { drawingOf } from '../../support/xlsx/drawings';

let folder: string;
const inside = (...steps: string[]) => join(folder, ...steps);
const fresh = { overwrite: false };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'besshi2-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('reading from disk', () => {
  test('what was saved is read', async () => {
    await saveXlsxFile(inside('一.xlsx'), [drawingOf([['あ']])], fresh);
    const [sheet] = await openXlsxFile(inside('一.xlsx')).read();
    expect(sheet?.rows[0]?.[0]?.value).toBe('あ');
  });

  test('a missing file and a folder are refused by their names', async () => {
    await expect(openXlsxFile(inside('無い.xlsx')).read()).rejects.toMatchObject({
      reason: 'not-found',
      message: expect.stringContaining('無い.xlsx』が見つかりません'),
    });
    await mkdir(inside('束.xlsx'));
    await expect(openXlsxFile(inside('束.xlsx')).read()).rejects.toMatchObject({ reason: 'is-folder' });
  });
});

describe('a source that changes', () => {
  const drawings = [drawingOf([['い']])];

  test.each([
    ['a copy', (source: XlsxFile) => saveXlsxCopy(inside('b.xlsx'), source, drawings, fresh)],
    ['a new workbook', (source: XlsxFile) => saveXlsxFile(inside('b.xlsx'), drawings, fresh, source)],
  ])('after it was read: %s is not written', async (_, save) => {
    await saveXlsxFile(inside('a.xlsx'), [drawingOf([['あ']])], fresh);
    const source = openXlsxFile(inside('a.xlsx'));
    await source.read();
    await saveXlsxFile(inside('a.xlsx'), [drawingOf([['う']])], { overwrite: true });
    await expect(save(source)).rejects.toMatchObject({ reason: 'source-changed' });
    expect(await readdir(folder)).toEqual(['a.xlsx']);
    await source.read();
    await save(source);
    expect(await readdir(folder)).toEqual(['a.xlsx', 'b.xlsx']);
  });

  test('while the copy is made: nothing is written', async () => {
    await saveXlsxFile(inside('a.xlsx'), [drawingOf([['あ']])], fresh);
    const source = openXlsxFile(inside('a.xlsx'));
    await source.read();
    const onStep = (step: string) => {
      if (step === 'place') appendFileSync(inside('a.xlsx'), 'x');
    };
    const saved = saveXlsxCopy(inside('b.xlsx'), source, drawings, { ...fresh, onStep });
    await expect(saved).rejects.toMatchObject({ reason: 'source-changed' });
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('only in its time is the same', async () => {
    await saveXlsxFile(inside('a.xlsx'), [drawingOf([['あ']])], fresh);
    const source = openXlsxFile(inside('a.xlsx'));
    await source.read();
    await utimes(inside('a.xlsx'), 1, 1);
    expect((await saveXlsxCopy(inside('b.xlsx'), source, drawings, fresh)).because).toBeNull();
  });
});

describe('saving', () => {
  const bytes = new Uint8Array([1, 2, 3]);

  test('nothing but the file is left behind', async () => {
    await saveWhole(inside('a.xlsx'), bytes, fresh);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
    expect([...(await readFile(inside('a.xlsx')))]).toEqual([1, 2, 3]);
  });

  test('an existing file stays unless it may be replaced', async () => {
    await writeFile(inside('a.xlsx'), 'old');
    await expect(saveWhole(inside('a.xlsx'), bytes, fresh)).rejects.toMatchObject({ reason: 'exists' });
    expect(await readFile(inside('a.xlsx'), 'utf8')).toBe('old');
    await saveWhole(inside('a.xlsx'), bytes, { overwrite: true });
    expect([...(await readFile(inside('a.xlsx')))]).toEqual([1, 2, 3]);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('bad drawings leave nothing behind', async () => {
    await expect(saveXlsxFile(inside('a.xlsx'), [], fresh)).rejects.toMatchObject({ reason: 'bad-drawing' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('a folder, a missing folder and a file in place of one are refused', async () => {
    await writeFile(inside('file'), '');
    await expect(saveWhole(folder, bytes, { overwrite: true })).rejects.toMatchObject({ reason: 'is-folder' });
    await expect(saveWhole(inside('無い', 'a.xlsx'), bytes, fresh)).rejects.toMatchObject({ reason: 'cannot-write' });
    await expect(saveWhole(inside('file', 'a.xlsx'), bytes, fresh)).rejects.toMatchObject({ reason: 'cannot-write' });
  });

  test('a name that is too long is refused in words', async () => {
    await expect(saveWhole(inside(`${'あ'.repeat(200)}.xlsx`), bytes, fresh)).rejects.toMatchObject({
      reason: 'cannot-write',
      message: expect.stringContaining('長すぎます'),
    });
  });
});

describe('one file by two paths', () => {
  test('relative paths, symbolic links and hard links lead to the same file', async () => {
    await writeFile(inside('a.xlsx'), '');
    await symlink(inside('a.xlsx'), inside('s.xlsx'));
    await link(inside('a.xlsx'), inside('h.xlsx'));
    await symlink(folder, inside('f'));
    for (const path of [
      relative(process.cwd(), inside('a.xlsx')),
      inside('s.xlsx'),
      inside('h.xlsx'),
      inside('f', 'a.xlsx'),
    ]) {
      expect(await isSameFile(inside('a.xlsx'), path)).toBe(true);
    }
  });

  test('other files, equal or missing, do not', async () => {
    await writeFile(inside('a.xlsx'), '');
    await writeFile(inside('b.xlsx'), '');
    expect(await isSameFile(inside('a.xlsx'), inside('b.xlsx'))).toBe(false);
    expect(await isSameFile(inside('a.xlsx'), inside('c.xlsx'))).toBe(false);
  });
});
