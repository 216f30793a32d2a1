import { describe, expect, test } from 'vitest';
import { area } from '../../../../src/sheet/address';
import type { CellStyle, Drawing } from '../../../../src/sheet/drawing';
import { fillSheet } from '../../../../src/workbook/office/fill';
import { emptyBook } from '../../../host/book';
import type { BookSheet } from '../../../host/book/book';
import { standIn, type StandIn } from '../../../host/standIn';
import { drawingOf, drawn, plain } from '../../../support/xlsx/drawings';

const NO_ROW = { height: 20, cells: [] };

/** The drawing's cells as they stand in the stand-in's sheet. */
async function filled(drawing: Drawing): Promise<BookSheet> {
  return (await filledIn(drawing)).sheet;
}

async function filledIn(drawing: Drawing): Promise<{ readonly sheet: BookSheet; readonly excel: StandIn }> {
  const excel = standIn({ book: emptyBook() });
  const { book } = excel;
  const context = new Excel.RequestContext();
  fillSheet(context.workbook.worksheets.add(drawing.name), drawing);
  await context.sync();
  const sheet = book.sheets.at(-1);
  if (!sheet) throw new Error('no sheet was added');
  return { sheet, excel };
}

const styled = (style: Partial<CellStyle>, content: string | number | null = null) => ({
  ...drawn(0, content),
  style: { ...plain, borders: {}, ...style },
});

describe('contents', () => {
  test('text stays text whatever it looks like', async () => {
    const texts = ['=1+1', '+', '-', '@', '3-4', '1/2', 'R5.3.31', '(1)', '１２', '12', 'TRUE', "'引用", "''", '#N/A'];
    const sheet = await filled(drawingOf(texts.map((text) => [text])));
    expect(texts.map((_, row) => sheet.cell(row, 0).value)).toEqual(texts);
    expect(sheet.cell(0, 0).style.numberFormat).toBe('@');
  });

  test('numbers are numbers, also in a cell to be read as text', async () => {
    const row = {
      height: 20,
      cells: [styled({ numberFormat: '0.0' }, 2.5), { ...styled({ numberFormat: '@' }, 7), column: 1 }],
    };
    const sheet = await filled(drawingOf([[1]], { rows: [row, { height: 20, cells: [drawn(0, 1)] }] }));
    expect([sheet.cell(0, 0).value, sheet.cell(0, 0).style.numberFormat]).toEqual([2.5, '0.0']);
    expect([sheet.cell(0, 1).value, sheet.cell(0, 1).style.numberFormat]).toEqual([7, '@']);
    expect([sheet.cell(1, 0).value, sheet.cell(1, 0).style.numberFormat]).toEqual([1, 'General']);
  });

  test('a blank cell keeps the format for what will be typed, and holds nothing', async () => {
    const sheet = await filled(drawingOf([[null]], { rows: [{ height: 20, cells: [styled({ numberFormat: '@' })] }] }));
    expect([sheet.cell(0, 0).value, sheet.cell(0, 0).style.numberFormat]).toEqual([null, '@']);
  });

  test('more cells than the library sends at once', async () => {
    const rows = Array.from({ length: 700 }, (_, row) => [`行${row}`, row, "'"]);
    const sheet = await filled(drawingOf(rows));
    expect(rows.map((_, row) => [0, 1, 2].map((column) => sheet.cell(row, column).value))).toEqual(rows);
  });

  test('a drawing without cells gives an empty sheet', async () => {
    expect([...(await filled(drawingOf([]))).cells()]).toEqual([]);
  });
});

describe('links', () => {
  const link = { sheet: "県's 表", at: { row: 4, column: 7 } };
  const rows = [
    { height: 20, cells: [drawn(0, 'H5', { link }), drawn(1, '値')] },
    { height: 20, cells: [drawn(0, '（ブック全体）'), drawn(1, '値', { link })] },
    { height: 20, cells: [drawn(0, '=1+1', { link })] },
  ];

  test('lead where they are drawn to; text and look of their cells are as drawn', async () => {
    const sheet = await filled(drawingOf([], { rows, columns: [72, 72] }));
    expect(sheet.links).toEqual(
      [
        [0, 0],
        [1, 1],
        [2, 0],
      ].map(([row, column]) => ({ at: { row, column }, reference: "'県''s 表'!H5" })),
    );
    expect(rows.map((_, row) => sheet.cell(row, 0).value)).toEqual(['H5', '（ブック全体）', '=1+1']);
    const { font, numberFormat } = sheet.cell(0, 0).style;
    expect([font.name, font.size, numberFormat]).toEqual(['ＭＳ 明朝', 10.5, '@']);
  });

  test('take one action for a column of them', async () => {
    const { excel } = await filledIn(drawingOf([], { rows: Array.from({ length: 450 }, () => rows[0] ?? NO_ROW) }));
    expect([...excel.meter.members].filter((member) => /CellProperties/.test(member))).toEqual([
      'Range.setCellProperties()',
    ]);
    expect(excel.meter.actions).toBeLessThan(60);
  });
});

describe('looks', () => {
  test('every part of a style', async () => {
    const style: CellStyle = {
      font: { name: 'ＭＳ ゴシック', size: 14, bold: true, color: 'C00000' },
      horizontal: 'right',
      vertical: 'center',
      wrap: false,
      fill: 'F2F2F2',
      borders: { top: 'hair', left: 'thin' },
    };
    const rows = [{ height: 20, cells: [styled(style), drawn(1, '他')] }];
    const sheet = await filled(drawingOf([[null]], { rows }));
    const { font, horizontal, vertical, wrap, fill, borders } = sheet.cell(0, 0).style;
    expect(font).toMatchObject({ name: 'ＭＳ ゴシック', size: 14, bold: true, color: '#C00000' });
    expect({ horizontal, vertical, wrap, fill }).toEqual({
      horizontal: 'Right',
      vertical: 'Center',
      wrap: false,
      fill: '#F2F2F2',
    });
    expect([borders.top?.weight, borders.left?.weight, borders.bottom]).toEqual(['Hairline', 'Thin', null]);
    const other = sheet.cell(0, 1).style;
    expect([other.font.bold, other.font.size, other.wrap, other.fill]).toEqual([false, 10.5, true, null]);
  });

  test('cells that were not drawn are not touched', async () => {
    const rows = [{ height: 20, cells: [drawn(0, 'あ'), drawn(2, 'い')] }];
    const sheet = await filled(drawingOf([], { rows }));
    const untouched = emptyBook().sheets[0]?.cell(0, 0);
    expect(sheet.cell(0, 1).style.font).toEqual(untouched?.style.font);
  });

  test('cells of a merge that were not drawn look like its first', async () => {
    const rows = [{ height: 20, cells: [drawn(0, 'あ')] }];
    const sheet = await filled(drawingOf([], { rows, merges: [area('A1:C1')] }));
    expect(sheet.merges).toEqual([area('A1:C1')]);
    const last = sheet.cell(0, 2).style;
    expect([last.font.name, last.borders.right?.weight, sheet.cell(0, 1).style.borders.right]).toEqual([
      'ＭＳ 明朝',
      'Thin',
      null,
    ]);
  });

  test('merges that reach below the last row, and merges row by row', async () => {
    const merges = ['A1:B1', 'A2:B2', 'C1:C4'].map(area);
    const sheet = await filled(drawingOf([['あ', null, 'い'], ['う']], { merges }));
    expect(sheet.merges.map((merge) => JSON.stringify(merge)).sort()).toEqual(
      merges.map((merge) => JSON.stringify(merge)).sort(),
    );
  });
});
