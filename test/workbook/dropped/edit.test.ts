import { describe, expect, it } from 'vitest';
import { canRestore } from '../../../src/app/items';
import { check } from '../../../src/app/check';
import { generate } from '../../../src/app/generate';
import { openDroppedWorkbook, type DroppedWorkbook } from '../../../src/workbook/dropped';
import { directWork } from '../../../src/workbook/dropped/direct';
import { FILE, openSample, sampleBytes, sheetOf, textAt, typing } from './support';

const ITEM = '認知症総合支援';
const FORM = '別紙２_3_認知症総合支援';
const SOURCE = '項目3';
const CELL = 'B11';

async function make(workbook: DroppedWorkbook, items?: readonly string[]): Promise<void> {
  await generate(workbook, workbook, { onlyForms: false, allowErrors: true, ...(items && { items }) });
}

/** Types one text more at the end of a cell. */
async function add(workbook: DroppedWorkbook, sheet: string, cell: string, more: string): Promise<void> {
  const sheets = await workbook.read();
  const { done } = await workbook.edit([typing(sheets, sheet, cell, textAt(sheets, sheet, cell) + more)]);
  expect(done).toHaveLength(1);
}

describe('editing a file that is worked in', () => {
  it('changes the cell and nothing else, and gives the way back', async () => {
    const workbook = openSample();
    const before = await workbook.read();
    const { done, undo, changedMeanwhile } = await workbook.edit([typing(before, SOURCE, CELL, '改めた文')]);
    const after = await workbook.read();
    expect([done.length, changedMeanwhile]).toEqual([1, []]);
    expect(textAt(after, SOURCE, CELL)).toBe('改めた文');
    expect(after.filter(({ name }) => name !== SOURCE)).toEqual(before.filter(({ name }) => name !== SOURCE));
    await workbook.edit(undo);
    expect(await workbook.read()).toEqual(before);
  });

  it('leaves a cell alone that holds something else by now', async () => {
    const workbook = openSample();
    const before = await workbook.read();
    await add(workbook, SOURCE, CELL, '加えた文');
    const { bytes } = workbook.current();
    const { done, changedMeanwhile } = await workbook.edit([typing(before, SOURCE, CELL, '改めた文')]);
    expect([done, changedMeanwhile.length]).toEqual([[], 1]);
    expect(workbook.current().bytes).toBe(bytes);
  });

  it('takes edits that are asked for at once one after another', async () => {
    const workbook = openSample();
    const sheets = await workbook.read();
    const first = typing(sheets, SOURCE, CELL, '一つ目');
    await Promise.all([
      workbook.edit([first]),
      workbook.edit([
        { ...first, before: first.after, after: { ...first.after, entry: { kind: 'text', text: '二' } } },
      ]),
    ]);
    expect(textAt(await workbook.read(), SOURCE, CELL)).toBe('二');
  });
});

describe('taking back the last write', () => {
  it('brings back the sheets it replaced, keeps those it added, and says beforehand that it can', async () => {
    const workbook = openSample();
    await make(workbook, [ITEM]);
    const first = sheetOf(await workbook.read(), FORM);
    expect(canRestore(await check(workbook))).toBe(false);
    await add(workbook, SOURCE, CELL, '加えた文。');
    await make(workbook);
    expect(canRestore(await check(workbook))).toBe(true);
    const second = await workbook.read();
    expect(sheetOf(second, FORM)).not.toEqual(first);

    expect(await workbook.restore()).toEqual({ restored: [FORM], kept: [] });
    const now = await workbook.read();
    expect(sheetOf(now, FORM)).toEqual(first);
    expect(textAt(now, SOURCE, CELL)).toMatch(/加えた文。$/);
    const others = second.filter(({ name, visibility }) => name !== FORM && visibility === 'visible');
    expect(now.filter(({ name }) => name !== FORM).toSorted(byName)).toEqual(others.toSorted(byName));
    expect(canRestore(await check(workbook))).toBe(false);
    expect(await workbook.restore()).toEqual({ restored: [], kept: [] });
  });

  it('loses nothing that was edited since, on the person’s sheets and on the new ones', async () => {
    const workbook = openSample();
    await make(workbook, [ITEM]);
    await make(workbook);
    await add(workbook, SOURCE, CELL, '後で加えた文。');
    await add(workbook, '別紙２_5_生活支援体制整備', 'A1', '手');
    await workbook.restore();
    const now = await workbook.read();
    expect(textAt(now, SOURCE, CELL)).toMatch(/後で加えた文。$/);
    expect(textAt(now, '別紙２_5_生活支援体制整備', 'A1')).toMatch(/手$/);
  });

  it('keeps a replaced sheet that was edited since', async () => {
    const workbook = openSample();
    await make(workbook, [ITEM]);
    await make(workbook, [ITEM]);
    await add(workbook, FORM, 'A1', '手');
    const { bytes } = workbook.current();
    expect(await workbook.restore()).toEqual({ restored: [], kept: [FORM] });
    expect(workbook.current().bytes).toBe(bytes);
  });

  it('does nothing where a later edit does not fit any more', async () => {
    let isOff = false;
    const work = {
      ...directWork,
      edit: async (...[file, edits]: Parameters<typeof directWork.edit>) =>
        directWork.edit(file, isOff ? edits.map((edit) => ({ ...edit, before: edit.after })) : edits),
    };
    const workbook = openDroppedWorkbook({ name: FILE, bytes: sampleBytes() }, work);
    await make(workbook, [ITEM]);
    await make(workbook, [ITEM]);
    await add(workbook, SOURCE, CELL, '後で加えた文。');
    const { bytes } = workbook.current();
    isOff = true;
    await expect(workbook.restore()).rejects.toThrow(`シート『${SOURCE}』`);
    expect(workbook.current().bytes).toBe(bytes);
  });
});

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name);
}
