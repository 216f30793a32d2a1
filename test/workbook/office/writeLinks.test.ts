import { describe, expect, it } from 'vitest';
import type { CellLink, Drawing } from '../../../src/sheet/drawing';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import type { Book } from '../../host/book/book';
import { standIn } from '../../host/standIn';
import { form, list, sheetOf, userBook } from './support';

/** A list of places, each a link. */
function placesOf(links: readonly CellLink[]): Drawing {
  const drawing = list(links.map(({ sheet }) => sheet));
  const rows = drawing.rows.map((row, at) => {
    const link = links[at - 1];
    return link ? { ...row, cells: row.cells.map((cell) => (cell.link ? { ...cell, link } : cell)) } : row;
  });
  return { ...drawing, rows };
}

const at = { row: 1, column: 0 };
const two = placesOf([
  { sheet: '集計', at },
  { sheet: '控え', at },
]);

/** The links of 点検結果 by their rows, and whether their cells look like links. */
function linksIn(book: Book, name = '点検結果') {
  const sheet = sheetOf(book, name);
  return sheet.links.map(({ at: { row, column }, reference }) => {
    const { value, style } = sheet.cell(row, column);
    return [row, value, reference, style.font.underline, style.font.name];
  });
}

function opened() {
  const book = userBook();
  standIn({ book });
  return { book, workbook: openOfficeWorkbook() };
}

describe('links written into an open workbook', () => {
  it('lead to the cells drawn, in the look of links', async () => {
    const { book, workbook } = opened();
    await workbook.write([two]);
    expect(linksIn(book)).toEqual([
      [1, '集計', "'集計'!A2", 'Single', 'ＭＳ 明朝'],
      [2, '控え', "'控え'!A2", 'Single', 'ＭＳ 明朝'],
    ]);
  });

  it('are written again in place: none of before is left, and what refers to the sheet goes on', async () => {
    const { book, workbook } = opened();
    await workbook.write([two]);
    sheetOf(book, '控え').type(0, 0, '=点検結果!A2');
    const { id } = sheetOf(book, '点検結果');
    const [written] = await workbook.write([placesOf([{ sheet: '控え', at: { row: 8, column: 2 } }])]);
    expect([written?.outcome, sheetOf(book, '点検結果').id]).toEqual(['replaced', id]);
    expect(linksIn(book)).toEqual([[1, '控え', "'控え'!C9", 'Single', 'ＭＳ 明朝']]);
    expect(sheetOf(book, '点検結果').cell(2, 0).style.font.underline).toBe('None');
    expect(sheetOf(book, '控え').cell(0, 0)).toMatchObject({ formula: '=点検結果!A2', value: '控え' });
    await workbook.write([placesOf([])]);
    expect(linksIn(book)).toEqual([]);
  });

  it('come back with the sheet, where the last write is taken back', async () => {
    const { book, workbook } = opened();
    await workbook.write([two]);
    const before = linksIn(book);
    await workbook.write([placesOf([])]);
    await workbook.restore();
    expect(linksIn(book)).toEqual(before);
  });

  it('to a form that is filled anew in the same run, or added by it, lead there', async () => {
    const { book, workbook } = opened();
    await workbook.write([form('甲', 1)]);
    await workbook.write([
      form('甲', 1, ['新']),
      form('乙', 2),
      placesOf([
        { sheet: '別紙２_1_甲', at },
        { sheet: '別紙２_2_乙', at },
      ]),
    ]);
    expect(linksIn(book).map(([, , reference]) => reference)).toEqual(["'別紙２_1_甲'!A2", "'別紙２_2_乙'!A2"]);
  });

  it('to a sheet that is gone are plain text', async () => {
    const { book, workbook } = opened();
    await workbook.write([placesOf([{ sheet: '消した表', at }])]);
    expect(linksIn(book)).toEqual([]);
    expect(sheetOf(book, '点検結果').cell(1, 0)).toMatchObject({
      value: '消した表',
      style: { font: { underline: 'None', color: '#000000' } },
    });
  });

  it("of a person's own stay: on their sheets, and on a form that they edited", async () => {
    const { book, workbook } = opened();
    await workbook.write([form('甲', 1)]);
    sheetOf(book, '集計').link(0, 0, { reference: '控え!A1' });
    sheetOf(book, '別紙２_1_甲').type(1, 0, '手で直した文');
    sheetOf(book, '別紙２_1_甲').link(1, 0, { reference: '集計!A1' });
    await workbook.write([form('甲', 1, ['新']), two]);
    expect(sheetOf(book, '集計').links).toEqual([{ at: { row: 0, column: 0 }, reference: '控え!A1' }]);
    expect(sheetOf(book, '別紙２_1_甲').links).toHaveLength(1);
  });
});
