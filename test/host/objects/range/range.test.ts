import { expect, test } from 'vitest';
import { inExcel, newBook, onSheet, refusalOf } from '../excel';

/** The addresses that range members give. */
async function addresses(get: (sheet: Excel.Worksheet) => readonly Excel.Range[]): Promise<readonly string[]> {
  return onSheet(newBook(), async (sheet, context) => {
    const ranges = get(sheet).map((range) => range.load('address'));
    await context.sync();
    return ranges.map(({ address }) => address);
  });
}

test('where a range is and how large', async () => {
  const shape = await inExcel(newBook(), async (context) => {
    const sheet = context.workbook.worksheets.getItem('別紙 1');
    const range = sheet.getRange('$C$2:D4').load('address, rowIndex, columnIndex, rowCount, columnCount, cellCount');
    const whole = sheet.getRange().load('cellCount');
    range.worksheet.load('name');
    await context.sync();
    const { address, rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
    return [address, rowIndex, columnIndex, rowCount, columnCount, cellCount, whole.cellCount, range.worksheet.name];
  });
  expect(shape).toEqual(["'別紙 1'!C2:D4", 1, 2, 3, 2, 6, -1, '別紙 1']);
});

test('ranges from ranges', async () => {
  expect(
    await addresses((sheet) => [
      sheet.getRange('B2:C4').getRow(2),
      sheet.getRange('B2:C4').getCell(5, -1),
      sheet.getRange('B2:C5').getBoundingRect(sheet.getRange('D10:E15')),
      sheet.getRange('B2:C5').getBoundingRect('A1'),
      sheet.getRange('B4:E11').getEntireRow(),
      sheet.getRange('指標!c:a'),
      sheet.getRangeByIndexes(1, 2, 3, 4),
      sheet.getRange(`A1${' '.repeat(8190)}`),
      sheet.getRange(),
    ]),
  ).toEqual([
    '指標!B4:C4',
    '指標!A7',
    '指標!B2:E15',
    '指標!A1:C5',
    '指標!4:11',
    '指標!A:C',
    '指標!C2:F4',
    '指標!A1',
    '指標!1:1048576',
  ]);
});

test.each([
  '',
  'A',
  '1',
  'A0',
  'XFE1',
  'A1048577',
  'A1:B',
  'A1:B2:C3',
  'A1:',
  ':A1',
  'A1:あ',
  '別紙!A1',
  '名前',
  'A1,B2',
  `A1${' '.repeat(8191)}`,
])('is no range: %j', async (address) => {
  expect(await refusalOf(newBook(), (sheet) => sheet.getRange(address).load('address'))).toMatch(
    /^InvalidArgument Worksheet.getRange/,
  );
});

test('ranges that leave the sheet or the range are refused', async () => {
  expect(await refusalOf(newBook(), (sheet) => sheet.getRange('A1').getCell(-1, 0).load('address'))).toBe(
    'InvalidArgument Range.getCell',
  );
  expect(await refusalOf(newBook(), (sheet) => sheet.getRange('A1:A3').getRow(3).load('address'))).toBe(
    'InvalidArgument Range.getRow',
  );
  expect(await refusalOf(newBook(), (sheet) => sheet.getRangeByIndexes(0, 16383, 1, 2).load('address'))).toBe(
    'InvalidArgument Worksheet.getRangeByIndexes',
  );
  expect(await refusalOf(newBook(), (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load('address'))).toBe(
    'InvalidArgument Worksheet.getRangeByIndexes',
  );
});

test('a number sent as text is refused', async () => {
  const act = (sheet: Excel.Worksheet) => Reflect.apply(sheet.getRangeByIndexes, sheet, ['0', 0, 1, 1]);
  expect(await refusalOf(newBook(), act)).toBe('InvalidArgument Worksheet.getRangeByIndexes');
});

test('constants and formulas are found', async () => {
  const book = newBook();
  const found = await onSheet(book, async (sheet, context) => {
    sheet.getRange('A1:D1').values = [[1, 'あ', '=1+1', 2]];
    const kinds = (['Constants', 'Formulas'] as const).map((kind) =>
      sheet.getRange('A1:D4').getSpecialCellsOrNullObject(kind).load('address'),
    );
    const none = sheet.getRange('A2:D4').getSpecialCellsOrNullObject('Formulas');
    await context.sync();
    return [...kinds.map(({ address }) => address), none.isNullObject];
  });
  expect(found).toEqual(['指標!A1:B1, 指標!D1', '指標!C1', true]);
  const special = 'NotImplemented Range.getSpecialCellsOrNullObject';
  expect(await refusalOf(book, (sheet) => sheet.getRange().getSpecialCellsOrNullObject('Blanks').load())).toBe(special);
  expect(
    await refusalOf(book, (sheet) => sheet.getRange().getSpecialCellsOrNullObject('Constants', 'Text').load()),
  ).toBe(special);
});

test.each<[string, (range: Excel.Range) => unknown]>([
  ['read', (range) => range.load('address')],
  ['set', (range) => (range.values = [[1]])],
  ['followed', (range) => (range.format.rowHeight = 20)],
  ['called', (range) => range.merge()],
])('a range of a sheet that is gone is not %s', async (_, act) => {
  const refusal = await refusalOf(newBook(), (sheet) => {
    const range = sheet.getRange('A1').load('address');
    sheet.delete();
    act(range);
  });
  expect(refusal).toBe('InvalidReference Range');
});

test('members that are not served are refused by name', async () => {
  expect(await refusalOf(newBook(), (sheet) => sheet.getRange('A1').load('hasSpill'))).toMatch(/^ApiNotFound Range/);
});
