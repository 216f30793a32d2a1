import { expect, it } from 'vitest';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import { fingerprintOf } from '../../../src/sheet/fingerprint';
import { standIn } from '../../host/standIn';
import { form, sheetOf, userBook, visible } from './support';

async function withSheet() {
  const book = userBook();
  standIn({ book });
  const before = visible(book);
  const workbook = openOfficeWorkbook();
  const drawing = form('甲', 1);
  const [written] = await workbook.write([drawing]);
  const name = written?.name ?? '';
  return { book, before, workbook, added: { name, fingerprint: fingerprintOf(drawing) } };
}

it('takes away a sheet that was added, and nothing else', async () => {
  const { book, before, workbook, added } = await withSheet();
  expect(visible(book)).not.toEqual(before);
  expect(await workbook.withdraw(added)).toBe(true);
  expect(visible(book)).toEqual(before);
  expect(await workbook.withdraw(added)).toBe(false);
});

it('leaves one on which somebody typed', async () => {
  const { book, workbook, added } = await withSheet();
  sheetOf(book, added.name).type(40, 3, '控え');
  expect(await workbook.withdraw(added)).toBe(false);
  expect(visible(book)).toContain(added.name);
});
