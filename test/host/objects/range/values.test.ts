import { expect, test } from 'vitest';
import { newBook, onSheet, refusalOf } from '../excel';

const INVALID = 'InvalidArgument Range.values';

test('values, formulas, texts, types and formats of cells', async () => {
  const book = newBook();
  const read = await onSheet(book, async (sheet, context) => {
    const range = sheet.getRange('B2:C5');
    range.numberFormat = [
      ['@', 'General'],
      ['0.0%', 'General'],
      ['General', '@'],
      ['General', 'General'],
    ];
    range.values = [
      ['3-4', 12],
      [0.174, true],
      ['=C2', '=A1'],
      ['#DIV/0!', ''],
    ];
    range.load('values, formulas, text, valueTypes, numberFormat');
    await context.sync();
    return range.toJSON();
  });
  expect(read.values).toEqual([
    ['3-4', 12],
    [0.174, true],
    [12, '=A1'],
    ['#DIV/0!', ''],
  ]);
  expect(read.formulas).toEqual([
    ['3-4', 12],
    [0.174, true],
    ['=C2', '=A1'],
    ['#DIV/0!', ''],
  ]);
  expect(read.text).toEqual([
    ['3-4', '12'],
    ['17.4%', 'TRUE'],
    ['12', '=A1'],
    ['#DIV/0!', ''],
  ]);
  expect(read.valueTypes).toEqual([
    ['String', 'Double'],
    ['Double', 'Boolean'],
    ['Double', 'String'],
    ['Error', 'Empty'],
  ]);
  expect(read.numberFormat).toEqual([
    ['@', 'General'],
    ['0.0%', 'General'],
    ['General', '@'],
    ['General', 'General'],
  ]);
});

test('what is typed into a cell is converted, what comes after "@" is not', async () => {
  const book = newBook();
  await onSheet(book, async (sheet) => {
    sheet.getRange('A1').values = [['１２']];
    sheet.getRange('A2').numberFormat = [['@']];
    sheet.getRange('A2').formulas = [['１２']];
    await sheet.context.sync();
  });
  expect(book.activeSheet.cell(0, 0).value).toBe(12);
  expect(book.activeSheet.cell(1, 0).value).toBe('１２');
});

test('one value, or 1×1, is for every cell; null leaves a cell alone; "" empties it', async () => {
  const book = newBook();
  const values = await onSheet(book, async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [['あ']];
    sheet.getRange('A2:B2').set({ values: [[null, '']], numberFormat: [[null, '0']] });
    range.load('values, numberFormat, valueTypes');
    await context.sync();
    return [range.values, range.numberFormat, range.valueTypes[1]];
  });
  expect(values).toEqual([
    [
      ['あ', 'あ'],
      ['あ', ''],
    ],
    [
      ['General', 'General'],
      ['General', '0'],
    ],
    ['String', 'Empty'],
  ]);
});

test('an empty number format is General again', async () => {
  const book = newBook();
  await onSheet(book, async (sheet) => {
    sheet.getRange('A1:A2').numberFormat = [['@'], ['@']];
    sheet.getRange('A2').numberFormat = [['']];
    await sheet.context.sync();
  });
  expect([0, 1].map((row) => book.activeSheet.cell(row, 0).style.numberFormat)).toEqual(['@', 'General']);
});

test('long arrays arrive whole although the client cuts them', async () => {
  const book = newBook();
  const rows = Array.from({ length: 400 }, (_, row) => [row, row + 0.5, `第${row}`, '', true]);
  const read = await onSheet(book, async (sheet, context) => {
    const range = sheet.getRange('C3:G402');
    range.values = rows;
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(rows);
});

test('the wrong number of rows or columns is refused, long or short', async () => {
  const book = newBook();
  const long = Array.from({ length: 1600 }, () => [1]);
  expect(await refusalOf(book, (sheet) => (sheet.getRange('A1:B1').values = [[1, 2, 3]]))).toBe(INVALID);
  expect(await refusalOf(book, (sheet) => (sheet.getRange('A1:A3').values = [[1], [2]]))).toBe(INVALID);
  expect(await refusalOf(book, (sheet) => (sheet.getRange('A1:A2').values = [[1], []]))).toBe(INVALID);
  expect(await refusalOf(book, (sheet) => (sheet.getRange('A1:A1601').values = long))).toBe(
    'InvalidArgument Range._ValidateArraySize',
  );
  expect(await refusalOf(book, (sheet) => (sheet.getRange('A1:A2').numberFormat = [['0', '0']]))).toBe(
    'InvalidArgument Range.numberFormat',
  );
  expect(book.activeSheet.usedArea(false)).toBeNull();
});

test('what is no value is refused', async () => {
  const book = newBook();
  expect(await refusalOf(book, (sheet) => (sheet.getRange('A1').values = [[{ a: 1 }]]))).toBe(INVALID);
  expect(await refusalOf(book, (sheet) => Reflect.set(sheet.getRange('A1'), 'values', [1]))).toBe(INVALID);
  expect(await refusalOf(book, (sheet) => Reflect.set(sheet.getRange('A1'), 'values', null))).toBe(INVALID);
  expect(await refusalOf(book, (sheet) => (sheet.getRange('A1').numberFormat = [[1]]))).toBe(
    'InvalidArgument Range.numberFormat',
  );
  expect(await refusalOf(book, (sheet) => (sheet.getRange('A1:A2').formulas = [['=1']]))).toBe(
    'NotImplemented Range.formulas',
  );
});

test('whole rows and columns read null and are not written', async () => {
  const book = newBook();
  const values = await onSheet(book, async (sheet, context) => {
    const range = sheet.getRange('A:B').load('values, cellCount');
    await context.sync();
    return [range.values, range.cellCount];
  });
  expect(values).toEqual([null, 2 * 1_048_576]);
  expect(await refusalOf(book, (sheet) => (sheet.getRange('1:2').values = [[1]]))).toBe(INVALID);
  expect(await refusalOf(book, (sheet) => (sheet.getRange('A:A').numberFormat = [['@']]))).toBe(
    'InvalidArgument Range.numberFormat',
  );
});

test('too many cells are refused', async () => {
  expect(await refusalOf(newBook(), (sheet) => sheet.getRange('A1:F900000').load('values'))).toBe(
    'RangeExceedsLimit Range.values',
  );
});

test('a protected sheet takes no value, not even null', async () => {
  const book = newBook();
  book.activeSheet.isProtected = true;
  expect(await refusalOf(book, (sheet) => (sheet.getRange('A1:B1').values = [[null, null]]))).toBe(
    'AccessDenied Range.values',
  );
});
