import { expect, it } from 'vitest';
import { settingsSheet } from '../../../src/app/settingRows/sheet';
import { fingerprintOf } from '../../../src/sheet/fingerprint';
import type { DroppedWorkbook } from '../../../src/workbook/dropped';
import type { AddedSheet } from '../../../src/workbook/port/edit';
import { openSample, textAt, typing } from './support';

const { drawings } = settingsSheet();

async function addSheet(workbook: DroppedWorkbook): Promise<AddedSheet> {
  const [written] = await workbook.write(drawings);
  const [drawing] = drawings;
  if (!written || !drawing) throw new Error('no sheet');
  return { name: written.name, fingerprint: fingerprintOf(drawing) };
}

const names = async (workbook: DroppedWorkbook) => (await workbook.read()).map(({ name }) => name);

it('takes away the sheet that was added last, and keeps what was edited elsewhere since', async () => {
  const workbook = openSample();
  const before = await names(workbook);
  const added = await addSheet(workbook);
  expect(await names(workbook)).toEqual([...before, added.name]);
  await workbook.edit([typing(await workbook.read(), '項目3', 'B11', '改めた文')]);
  expect(await workbook.withdraw(added)).toBe(true);
  expect(await names(workbook)).toEqual(before);
  expect(textAt(await workbook.read(), '項目3', 'B11')).toBe('改めた文');
  expect(await workbook.withdraw(added)).toBe(false);
});

it('leaves no change behind where nothing else was changed', async () => {
  const workbook = openSample();
  await workbook.withdraw(await addSheet(workbook));
  expect(workbook.isChanged()).toBe(false);
});

it('leaves a sheet on which somebody typed', async () => {
  const workbook = openSample();
  const added = await addSheet(workbook);
  await workbook.edit([typing(await workbook.read(), added.name, 'A1', '控え')]);
  expect(await workbook.withdraw(added)).toBe(false);
  expect(await names(workbook)).toContain(added.name);
});
