import { expect, test } from 'vitest';
import { area } from '../../../../src/sheet/address';
import { newBook, onSheet, refusalOf } from '../excel';

test('font, fill and alignment of a range', async () => {
  const book = newBook();
  const read = await onSheet(book, async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.font.set({ name: 'ＭＳ 明朝', size: 10.5, bold: true, color: 'ff0000' });
    format.fill.color = '#f2f2f2';
    format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true });
    sheet.getRange('B2').format.fill.clear();
    const one = sheet.getRange('A1').load('format/*, format/font, format/fill');
    const both = sheet.getRange('A1:A9').load('format/wrapText, format/font, format/fill/color');
    const bare = sheet.getRange('B2').load('format/fill/color');
    await context.sync();
    const { font, fill, horizontalAlignment, verticalAlignment, wrapText } = one.format;
    expect([font.name, font.size, font.bold, font.color, fill.color]).toEqual([
      'ＭＳ 明朝',
      10.5,
      true,
      '#FF0000',
      '#F2F2F2',
    ]);
    expect([horizontalAlignment, verticalAlignment, wrapText]).toEqual(['Center', 'Top', true]);
    expect(bare.format.fill.color).toBe('#FFFFFF');
    return [both.format.font.name, both.format.font.bold, both.format.wrapText, both.format.fill.color];
  });
  expect(read).toEqual([null, null, null, null]);
  expect(book.activeSheet.cell(1, 1).style).toMatchObject({ fill: null, wrap: true, horizontal: 'Center' });
});

test('several areas take a format together; flags that differ read false', async () => {
  const book = newBook();
  const read = await onSheet(book, async (sheet, context) => {
    const areas = sheet.getRanges("A1:B1; A3,'指標'!D5");
    areas.format.rowHeight = 30;
    areas.format.font.size = 9;
    sheet.getRange('A3').format.wrapText = true;
    areas.load('address, areaCount, cellCount, format/wrapText, format/rowHeight, format/font/size');
    areas.areas.load('items/rowIndex');
    await context.sync();
    const { address, areaCount, cellCount, format } = areas;
    const rows = areas.areas.items.map(({ rowIndex }) => rowIndex);
    return [address, areaCount, cellCount, format.wrapText, format.rowHeight, format.font.size, rows];
  });
  expect(read).toEqual(['指標!A1:B1, 指標!A3, 指標!D5', 3, 4, false, 30, 9, [0, 2, 4]]);
  expect([...book.activeSheet.rowHeights]).toEqual([0, 2, 4].map((row) => [row, 30]));
});

test('clearing several areas', async () => {
  const book = newBook();
  await onSheet(book, async (sheet) => {
    sheet.getRange('A1:C1').values = [['x']];
    sheet.getRanges('A1,C1').clear();
    await sheet.context.sync();
  });
  expect(book.activeSheet.usedArea(true)).toEqual(area('B1'));
});

test('heights and widths, shared or not, hidden lines without any', async () => {
  const read = await onSheet(newBook(), async (sheet, context) => {
    sheet.getRange('A2:A3').format.rowHeight = 40; // 53 pixels, not 53⅓
    sheet.getRange('B1:C1').format.columnWidth = 90;
    sheet.getRange('5:5').rowHidden = true;
    const ranges = ['A2:A3', 'A1:A2', 'A1', 'B:C', 'A:B', 'A5', 'A2:D2'].map((address) => sheet.getRange(address));
    for (const range of ranges) range.load('format/rowHeight, format/columnWidth');
    await context.sync();
    return ranges.map(({ format }) => [format.rowHeight, format.columnWidth]);
  });
  expect(read).toEqual([
    [39.75, 54],
    [null, 54],
    [18.75, 54],
    [null, 90],
    [null, null],
    [0, 54],
    [39.75, null],
  ]);
});

test('hidden rows and columns', async () => {
  const book = newBook();
  const read = await onSheet(book, async (sheet, context) => {
    sheet.getRange('A2:A3').rowHidden = true;
    sheet.getRange('C1').columnHidden = true;
    const ranges = ['C2:C3', 'A1:D3', 'A1'].map((address) => sheet.getRange(address).load('rowHidden, columnHidden'));
    await context.sync();
    return ranges.map(({ rowHidden, columnHidden }) => [rowHidden, columnHidden]);
  });
  expect(read).toEqual([
    [true, true],
    [null, null],
    [false, false],
  ]);
  await onSheet(book, async (sheet) => void (sheet.getRange('A3').rowHidden = false));
  expect([...book.activeSheet.hiddenRows]).toEqual([1]);
});

test('borders at the edges and between the cells', async () => {
  const book = newBook();
  const read = await onSheet(book, async (sheet, context) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeTop').style = 'Continuous';
    borders.getItem('EdgeTop').weight = 'Hairline';
    borders.getItem('InsideHorizontal').set({ style: 'Double', color: '#808080' });
    borders.getItem('InsideVertical').style = 'Dot';
    borders.getItem('EdgeLeft').style = 'Dash';
    borders.getItem('EdgeLeft').style = 'None';
    const loaded = (['EdgeTop', 'EdgeLeft', 'InsideHorizontal', 'InsideVertical'] as const).map((edge) =>
      borders.getItem(edge).load('sideIndex, style, weight, color'),
    );
    await context.sync();
    return loaded.map(({ sideIndex, style, weight, color }) => [sideIndex, style, weight, color]);
  });
  expect(read).toEqual([
    ['EdgeTop', 'Continuous', 'Hairline', '#000000'],
    ['EdgeLeft', 'None', 'Thin', '#000000'],
    ['InsideHorizontal', 'Double', 'Thin', '#808080'],
    ['InsideVertical', 'Dot', 'Thin', '#000000'],
  ]);
  expect(book.activeSheet.cell(1, 2).style.borders.bottom?.style).toBe('Double');
  expect(book.activeSheet.cell(0, 1).style.borders.bottom?.weight).toBe('Hairline');
});

test.each<[string, (format: Excel.RangeFormat) => unknown]>([
  ['RangeFormat.horizontalAlignment', (format) => Reflect.set(format, 'horizontalAlignment', 'center')],
  ['RangeFormat.verticalAlignment', (format) => Reflect.set(format, 'verticalAlignment', 'Middle')],
  ['RangeFormat.wrapText', (format) => Reflect.set(format, 'wrapText', 1)],
  ['RangeFormat.rowHeight', (format) => (format.rowHeight = 410)],
  ['RangeFormat.rowHeight', (format) => (format.rowHeight = -1)],
  ['RangeFormat.columnWidth', (format) => Reflect.set(format, 'columnWidth', '90')],
  ['RangeFont.name', (format) => Reflect.set(format.font, 'name', 1)],
  ['RangeFont.size', (format) => Reflect.set(format.font, 'size', '10')],
  ['Range.format', (format) => (format.font.size = 410)],
  ['RangeFont.bold', (format) => Reflect.set(format.font, 'bold', 'true')],
  ['RangeFont.color', (format) => (format.font.color = 'red')],
  ['RangeFill.color', (format) => (format.fill.color = '#FFF')],
  ['RangeBorder.style', (format) => Reflect.set(format.borders.getItem('EdgeTop'), 'style', 'Thin')],
  ['RangeBorder.weight', (format) => Reflect.set(format.borders.getItem('EdgeTop'), 'weight', 'hair')],
  ['RangeBorderCollection.getItem', (format) => format.borders.getItem('DiagonalUp').load()],
])('%s refuses what it does not know', async (location, act) => {
  const book = newBook();
  expect(await refusalOf(book, (sheet) => act(sheet.getRange('A1').format))).toBe(`InvalidArgument ${location}`);
  expect(book.activeSheet.usedArea(false)).toBeNull();
});

test('formats of whole rows and columns are not served', async () => {
  const book = newBook();
  const refused = /^NotImplemented Range/;
  expect(await refusalOf(book, (sheet) => (sheet.getRange().format.font.bold = true))).toMatch(refused);
  expect(await refusalOf(book, (sheet) => sheet.getRange('A:A').format.font.load('bold'))).toMatch(refused);
  expect(await refusalOf(book, (sheet) => sheet.getRange('1:1').format.borders.getItem('EdgeTop').load())).toMatch(
    refused,
  );
});

test('a protected sheet takes no format', async () => {
  const book = newBook();
  book.activeSheet.isProtected = true;
  expect(await refusalOf(book, (sheet) => (sheet.getRange('A1').format.wrapText = true))).toMatch(/^AccessDenied/);
  expect(await refusalOf(book, (sheet) => (sheet.getRange('A1').format.rowHeight = 20))).toMatch(/^AccessDenied/);
});
