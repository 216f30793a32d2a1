import { expect, test } from 'vitest';
import { newBook, onSheet, refusalOf } from '../excel';

test('properties of rows and columns', async () => {
  const book = newBook();
  const read = await onSheet(book, async (sheet, context) => {
    sheet.getRange('A1:C3').setRowProperties([{ format: { rowHeight: 30 } }, {}, { rowHidden: true }]);
    sheet
      .getRange('A1:B1')
      .setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 90, wrapText: true } }]);
    const rows = sheet.getRange('A1:B3').getRowProperties({
      rowIndex: true,
      rowHidden: true,
      address: true,
      format: { rowHeight: true, wrapText: true },
    });
    const columns = sheet
      .getRange('A1:B1')
      .getColumnProperties({ columnIndex: true, columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    return [rows.value, columns.value];
  });
  expect(read[0]).toEqual([
    { rowIndex: 0, rowHidden: false, address: '指標!A1:B1', format: { rowHeight: 30, wrapText: null } },
    { rowIndex: 1, rowHidden: false, address: '指標!A2:B2', format: { rowHeight: 18.75, wrapText: false } },
    { rowIndex: 2, rowHidden: true, address: '指標!A3:B3', format: { rowHeight: 0, wrapText: false } },
  ]);
  expect(read[1]).toEqual([
    { columnIndex: 0, columnHidden: true, format: { columnWidth: 0 } },
    { columnIndex: 1, columnHidden: false, format: { columnWidth: 90 } },
  ]);
});

test('properties of cells: what is named is set, all else stays', async () => {
  const book = newBook();
  const read = await onSheet(book, async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.font.size = 9;
    range.setCellProperties([
      [
        {
          format: {
            font: { bold: true, name: 'ＭＳ ゴシック', color: '#112233' },
            fill: { color: '#F2F2F2' },
            borders: { top: { style: 'Continuous', weight: 'Hairline' }, right: { style: 'Continuous' } },
            horizontalAlignment: 'Right',
            verticalAlignment: 'Top',
            wrapText: true,
          },
        },
        {},
      ],
      [{ format: {} }, { format: { wrapText: true } }],
    ]);
    const cells = range.getCellProperties({
      address: true,
      format: {
        font: { bold: true, size: true, name: false },
        fill: { color: true },
        borders: { style: true, weight: true },
        wrapText: true,
      },
    });
    await context.sync();
    return cells.value;
  });
  const none = { style: 'None', weight: 'Thin' };
  expect(read[0]?.[0]).toEqual({
    address: '指標!A1',
    format: {
      font: { bold: true, size: 9 },
      fill: { color: '#F2F2F2' },
      borders: {
        top: { style: 'Continuous', weight: 'Hairline' },
        bottom: none,
        left: none,
        right: { style: 'Continuous', weight: 'Thin' },
      },
      wrapText: true,
    },
  });
  expect(read.flat().map((cell) => cell.format?.wrapText)).toEqual([true, false, false, true]);
  expect(book.activeSheet.cell(0, 0).style).toMatchObject({
    font: { name: 'ＭＳ ゴシック', size: 9, bold: true, color: '#112233' },
    horizontal: 'Right',
    vertical: 'Top',
  });
});

test.each<[string, (range: Excel.Range) => unknown]>([
  ['Range.setRowProperties', (range) => range.setRowProperties([{}])],
  ['Range.setColumnProperties', (range) => range.setColumnProperties([{}, {}, {}])],
  ['Range.setCellProperties', (range) => range.setCellProperties([[{}, {}], [{}]])],
  ['Range.setCellProperties', (range) => range.setCellProperties([[{}, {}]])],
  ['Range.setRowProperties', (range) => range.setRowProperties([{ style: 'Bad' }, {}])],
  ['Range.setRowProperties', (range) => Reflect.apply(range.setRowProperties, range, [[null, {}]])],
  ['Range.setRowProperties', (range) => Reflect.apply(range.setRowProperties, range, [{ rowHidden: true }])],
  [
    'Range.setRowProperties',
    (range) => Reflect.apply(range.setRowProperties, range, [[{ format: { columnWidth: 9 } }, {}]]),
  ],
  [
    'Range.setCellProperties',
    (range) =>
      range.setCellProperties([
        [{ format: { shrinkToFit: true } }, {}],
        [{}, {}],
      ]),
  ],
  [
    'Range.setCellProperties',
    (range) =>
      range.setCellProperties([
        [{ format: { font: { italic: true } } }, {}],
        [{}, {}],
      ]),
  ],
  ['RangeFormat.rowHeight', (range) => range.setRowProperties([{ format: { rowHeight: 500 } }, {}])],
  ['Range.rowHidden', (range) => Reflect.apply(range.setRowProperties, range, [[{ rowHidden: 1 }, {}]])],
  ['Range.getRowProperties', (range) => range.getRowProperties({ style: true })],
  ['Range.getCellProperties', (range) => range.getCellProperties({ format: { indentLevel: true } })],
  ['Range.getCellProperties', (range) => range.getCellProperties({ format: { font: { italic: true } } })],
  ['Range.getCellProperties', (range) => range.getEntireRow().getCellProperties({ format: { wrapText: true } })],
  ['Range.setCellProperties', (range) => range.getEntireRow().setCellProperties([[{}]])],
  ['Range.getCellProperties', (range) => Reflect.apply(range.getCellProperties, range, [{ format: { fill: true } }])],
  [
    'Range.getCellProperties',
    (range) => Reflect.apply(range.getCellProperties, range, [{ format: { borders: true } }]),
  ],
])('%s refuses what does not fit or is not served', async (location, act) => {
  expect(await refusalOf(newBook(), (sheet) => act(sheet.getRange('A1:B2')))).toBe(`InvalidArgument ${location}`);
});
