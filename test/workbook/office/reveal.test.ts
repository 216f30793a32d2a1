import { afterEach, expect, test } from 'vitest';
import { adr, area } from '../../../src/sheet/address';
import { revealCell } from '../../../src/workbook/office/reveal';
import { excelWith, expectPlain, settle, refusalOf, sheetOf } from './editSupport';

afterEach(settle);

test('shows the sheet and selects the cell, in two round trips', async () => {
  const { book, excel, session } = excelWith({});
  await revealCell(session, '評価', adr('G5'));
  expect(book.activeSheet.name).toBe('評価');
  expect(book.selection?.area).toEqual(area('G5'));
  expect(excel.meter.roundTrips).toBe(2);
  // The stand-in's select shows the sheet as well; whether Excel's does is not documented.
  expect([...excel.meter.members]).toContain('Worksheet.activate()');
});

test('a protected sheet is shown like any other', async () => {
  const { book, session } = excelWith({});
  sheetOf(book, '評価').isProtected = true;
  await revealCell(session, '評価', adr('B2'));
  expect(book.selection?.sheet.name).toBe('評価');
});

test.each([
  ['hidden', '右クリック'],
  ['hidden', '再表示'],
  ['veryHidden', '再表示できない'],
] as const)('a sheet that is %s is refused: %s', async (visibility, says) => {
  const { book, session } = excelWith({});
  book.showSheet(sheetOf(book, '評価'), visibility);
  const refusal = await refusalOf(revealCell(session, '評価', adr('A1')));
  expect(refusal.reason).toBe('hidden-sheet');
  expect(refusal.message).toContain('『評価』');
  expect(refusal.message).toContain(says);
  expectPlain(refusal);
  expect(book.activeSheet.name).toBe('指標');
});

test('a sheet that is gone is refused by name', async () => {
  const { session } = excelWith({});
  const refusal = await refusalOf(revealCell(session, '無い', adr('A1')));
  expect(refusal.reason).toBe('sheet-gone');
  expect(refusal.message).toContain('『無い』');
  expectPlain(refusal);
});

test.each([1, 2])('while a cell is being edited, from batch %i on, the sentence says what to do', async (batch) => {
  const { excel, session } = excelWith({});
  excel.faults.plan({ kind: 'editing', batch });
  const refusal = await refusalOf(revealCell(session, '評価', adr('A1')));
  expect(refusal.reason).toBe('editing');
  expect(refusal.message).toContain('Enter または Esc');
});

test('where another workbook is in front the sentence says so', async () => {
  const { excel, session } = excelWith({});
  excel.faults.plan({ kind: 'error', at: { batch: 2, action: 3 }, code: 'GeneralException' });
  const refusal = await refusalOf(revealCell(session, '評価', adr('A1')));
  expect(refusal.message).toContain('別のブック');
  expectPlain(refusal);
});
