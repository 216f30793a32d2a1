import { expect, test } from 'vitest';
import { area } from '../../../../src/sheet/address';
import { newBook, onSheet, refusalOf } from '../excel';

test('a drop-down list, read and taken off', async () => {
  const book = newBook();
  const read = await onSheet(book, async (sheet, context) => {
    const { dataValidation } = sheet.getRange('B2:B5');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'はい,いいえ' } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { showAlert: false, message: '', title: '', style: 'Stop' };
    sheet.getRanges('D1,D3').dataValidation.rule = { list: { inCellDropDown: true, source: "='別紙 1'!$A$1:$A$3" } };
    sheet.getRange('B5').dataValidation.clear();
    const ranges = ['B2:B4', 'B2:B5', 'A1', 'D1'].map((address) => sheet.getRange(address).dataValidation.load());
    await context.sync();
    return ranges.map(({ rule, errorAlert, ignoreBlanks }) => [rule.list?.source, errorAlert.showAlert, ignoreBlanks]);
  });
  expect(read).toEqual([
    ['はい,いいえ', false, true],
    [undefined, true, true],
    [undefined, true, true],
    ["='別紙 1'!$A$1:$A$3", true, true],
  ]);
  expect(book.activeSheet.validations.map((rule) => rule.area)).toEqual([area('B2:B4'), area('D1'), area('D3')]);
});

const alert = { showAlert: true, message: '', title: '', style: 'Stop' } as const;

test.each<[string, (validation: Excel.DataValidation) => unknown]>([
  ['InvalidArgument DataValidation.rule', (to) => (to.rule = { custom: { formula: '=A1>1' } })],
  ['InvalidArgument DataValidation.rule', (to) => (to.rule = { list: { inCellDropDown: true, source: '' } })],
  [
    'InvalidArgument DataValidation.rule',
    (to) => (to.rule = { list: { inCellDropDown: true, source: 'あ'.repeat(256) } }),
  ],
  ['NotImplemented DataValidation.rule', (to) => (to.rule = { list: { inCellDropDown: false, source: 'あ' } })],
  ['NotImplemented DataValidation.ignoreBlanks', (to) => (to.ignoreBlanks = false)],
  ['InvalidOperation DataValidation.errorAlert', (to) => (to.errorAlert = alert)],
  ['NotImplemented DataValidation.errorAlert', (to) => (to.errorAlert = { ...alert, message: '選んでください。' })],
  ['NotImplemented DataValidation.errorAlert', (to) => (to.errorAlert = { ...alert, style: 'Warning' })],
])('%s', async (refusal, act) => {
  expect(await refusalOf(newBook(), (sheet) => act(sheet.getRange('A1').dataValidation))).toBe(refusal);
});
