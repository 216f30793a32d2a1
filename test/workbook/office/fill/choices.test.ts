import { expect, test } from 'vitest';
import { area, a1Area } from '../../../../src/sheet/address';
import type { Drawing } from '../../../../src/sheet/drawing';
import { fillChoices, fillChoiceSheet } from '../../../../src/workbook/office/fill';
import { ChoiceLists } from '../../../../src/workbook/port/choices';
import { emptyBook } from '../../../host/book';
import { standIn } from '../../../host/standIn';
import { drawingOf } from '../../../support/xlsx/drawings';
import { sheetOf } from './support';

const long = Array.from({ length: 60 }, (_, at) => `架空の選択肢その${at + 1}`);
const odd = ["'引用", '3-4', '一, 二'];

async function filled(drawing: Drawing) {
  const { book } = standIn({ book: emptyBook({ sheets: ['表1', '選択肢'] }) });
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const lists = new ChoiceLists([drawing]);
  fillChoices(worksheets.getItem('表1'), drawing, lists);
  fillChoiceSheet(worksheets.getItem('選択肢'), lists);
  await context.sync();
  return { sheet: sheetOf(book, '表1'), lists: sheetOf(book, '選択肢') };
}

test('short lists stand in the rule, long ones and those with commas on the hidden sheet; nothing is refused', async () => {
  const choices = [
    { area: area('A1:A9'), values: ['はい', 'いいえ'] },
    { area: area('B1'), values: long },
    { area: area('C1:C2'), values: odd },
    { area: area('D1'), values: [] },
  ];
  const { sheet, lists } = await filled(drawingOf([['あ']], { choices }));
  expect(sheet.validations.map((one) => [a1Area(one.area), one.source, one.showsError])).toEqual([
    ['A1:A9', 'はい,いいえ', false],
    ['B1', "='選択肢'!$A$1:$A$60", false],
    ['C1:C2', "='選択肢'!$B$1:$B$3", false],
  ]);
  expect(lists.visibility).toBe('hidden');
  expect(long.map((_, row) => lists.cell(row, 0).value)).toEqual(long);
  expect([0, 1, 2, 3].map((row) => lists.cell(row, 1).value)).toEqual([...odd, null]);
});

test('a drawing without lists has none', async () => {
  const { sheet } = await filled(drawingOf([['あ']]));
  expect(sheet.validations).toEqual([]);
});
