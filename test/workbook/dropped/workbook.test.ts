import { describe, expect, it } from 'vitest';
import { generate } from '../../../src/app/generate';
import { readXlsxWorkbook } from '../../../src/workbook/xlsx';
import { openDroppedWorkbook, takeIn, type DroppedWorkbook } from '../../../src/workbook/dropped';
import { directWork } from '../../../src/workbook/dropped/direct';
import type { WorkbookChange } from '../../../src/workbook/port/port';
import { adr } from '../../../src/sheet/address';
import { FILE, openSample, sampleBytes } from './support';

const FORM = '別紙２_3_認知症総合支援';

function make(workbook: DroppedWorkbook, items?: readonly string[]) {
  return generate(workbook, workbook, { onlyForms: false, allowErrors: true, ...(items && { items }) });
}

describe('a file that is worked in', () => {
  it('reads as the file reads', async () => {
    expect(await openSample().read()).toEqual(await readXlsxWorkbook(sampleBytes(), FILE));
  });

  it('takes the forms, and keeps every sheet of the person as it was', async () => {
    const workbook = openSample();
    const before = await workbook.read();
    expect(workbook.isChanged()).toBe(false);
    await make(workbook);
    const { bytes, name } = workbook.current();
    const after = await readXlsxWorkbook(bytes, name);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map((sheet) => sheet.name)).toHaveLength(6 + 3);
    expect(after.map((sheet) => sheet.name)).toContain(FORM);
    expect(name).toBe(FILE);
    expect(workbook.isChanged()).toBe(true);
  });

  it('never touches the bytes it was given', async () => {
    const bytes = sampleBytes();
    const workbook = openDroppedWorkbook({ name: FILE, bytes }, directWork);
    await make(workbook);
    expect(bytes).toEqual(sampleBytes());
  });

  it('is changed until the person has the file as it stands', async () => {
    const workbook = openSample();
    let told = 0;
    workbook.onChange(() => (told += 1));
    await make(workbook, ['認知症総合支援']);
    const file = workbook.current();
    await make(workbook);
    workbook.saved(file);
    expect(workbook.isChanged()).toBe(true);
    workbook.saved(workbook.current());
    expect(workbook.isChanged()).toBe(false);
    expect(told).toBeGreaterThan(2);
  });

  it('tells of its changes as its own', async () => {
    const workbook = openSample();
    const told: WorkbookChange[] = [];
    const stop = await workbook.watch((change) => told.push(change));
    await make(workbook, ['認知症総合支援']);
    await stop();
    await make(workbook);
    expect(told).toEqual([{ sheet: FORM, area: null, by: 'besshi2' }]);
  });

  it('stays as it is when the person stops before the last step', async () => {
    for (const at of ['survey', 'build', 'proof', 'place']) {
      const workbook = openSample();
      const { bytes } = workbook.current();
      const stopping = new AbortController();
      const making = generate(workbook, workbook, {
        onlyForms: false,
        allowErrors: true,
        signal: stopping.signal,
        onStep: (step) => step === at && stopping.abort(),
      });
      if (at === 'place') await making;
      else await expect(making).rejects.toMatchObject({ reason: 'cancelled' });
      expect(workbook.current().bytes === bytes, at).toBe(at !== 'place');
    }
  });

  it('stays as it is when what was written does not read as it was drawn, or a sheet of the person’s is gone', async () => {
    const wrong = {
      ...directWork,
      write: async (...[file, drawings, seen]: Parameters<typeof directWork.write>) => {
        const [first, ...rest] = drawings;
        const blank = first ? [{ ...first, rows: [] }] : [];
        return directWork.write(file, [...blank, ...rest], seen);
      },
    };
    const workbook = openDroppedWorkbook({ name: FILE, bytes: sampleBytes() }, wrong);
    await expect(make(workbook)).rejects.toMatchObject({ reason: 'text-changed' });
    expect(workbook.isChanged()).toBe(false);
  });

  it('shows cells to whoever shows them, on hidden sheets too, and none of a sheet that is gone', async () => {
    const workbook = openSample();
    const shown: unknown[] = [];
    workbook.onReveal((cell) => shown.push(cell));
    await workbook.reveal('指標', adr('G5'));
    await expect(workbook.reveal('ない', adr('A1'))).rejects.toMatchObject({ reason: 'sheet-gone' });
    expect(shown).toEqual([{ sheet: '指標', at: adr('G5') }]);
  });
});

describe('taking the last write back', () => {
  it('finds nothing where nothing was replaced', async () => {
    const workbook = openSample();
    expect(await workbook.restore()).toEqual({ restored: [], kept: [] });
    await make(workbook);
    const { bytes } = workbook.current();
    expect(await workbook.restore()).toEqual({ restored: [], kept: [] });
    expect(workbook.current().bytes).toBe(bytes);
  });
});

describe('a file that cannot be taken in', () => {
  it.each([
    ['too large', { name: 'a.xlsx', size: 200 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('read')) }],
    ['gone or a folder', { name: 'a.xlsx', size: 4096, arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }],
  ])('%s: one sentence that names it', async (_, file) => {
    await expect(takeIn(file)).rejects.toThrow(/^『a\.xlsx』[^。]+。[^。]+。$/);
  });

  it('an encrypted one, an old one, one that is none: said when it is read', async () => {
    const of = (bytes: Uint8Array) => openDroppedWorkbook({ name: 'a.xlsx', bytes }, directWork).read();
    await expect(of(new Uint8Array())).rejects.toMatchObject({ reason: 'empty-file' });
    await expect(of(new TextEncoder().encode('項目,値'))).rejects.toMatchObject({ reason: 'not-a-workbook' });
    await expect(of(sampleBytes().slice(0, 9000))).rejects.toMatchObject({ reason: 'broken' });
  });
});
