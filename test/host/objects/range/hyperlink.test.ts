import { describe, expect, test } from 'vitest';
import { adr, area } from '../../../../src/sheet/address';
import type { Book, BookSheet } from '../../book/book';
import { newBook, onSheet, refusalOf } from '../excel';

const TO_FORM = { documentReference: "'別紙 1'!B2", textToDisplay: 'B2' };

/** A workbook with one link, on C3 of 指標. */
async function linkedBook(hyperlink: Excel.RangeHyperlink = TO_FORM, format = '@'): Promise<Book> {
  const book = newBook();
  await onSheet(book, async (sheet, context) => {
    const cell = sheet.getRange('C3');
    cell.numberFormat = [[format]];
    cell.values = [['前の文']];
    cell.format.font.name = 'ＭＳ ゴシック';
    cell.format.fill.color = '#F2F2F2';
    cell.setCellProperties([[{ hyperlink }]]);
    await context.sync();
  });
  return book;
}

function cellOf(sheet: BookSheet) {
  const { row, column } = adr('C3');
  return sheet.cell(row, column);
}

describe('a link set on a cell', () => {
  test('leads where it was said, with its text typed anew and the font of links', async () => {
    const { activeSheet } = await linkedBook({ ...TO_FORM, screenTip: '開く' });
    expect(activeSheet.links).toEqual([{ at: adr('C3'), reference: "'別紙 1'!B2", screenTip: '開く' }]);
    const { value, style } = cellOf(activeSheet);
    expect(value).toBe('B2');
    expect(style.font).toMatchObject({ name: '游ゴシック', color: '#0563C1', underline: 'Single' });
    expect([style.numberFormat, style.fill]).toEqual(['@', '#F2F2F2']);
  });

  test('types its text as a person would: what is no text cell makes a number of it', async () => {
    expect(cellOf((await linkedBook({ ...TO_FORM, textToDisplay: '1E5' })).activeSheet).value).toBe('1E5');
    expect(cellOf((await linkedBook({ ...TO_FORM, textToDisplay: '1E5' }, 'General')).activeSheet).value).toBe(100_000);
  });

  test('without a text shows where it leads', async () => {
    const { activeSheet } = await linkedBook({ documentReference: "'別紙 1'!B2" });
    // the apostrophe at its beginning is taken for a prefix
    expect(cellOf(activeSheet).value).toBe("別紙 1'!B2");
  });

  test('a look set afterwards stays, and so does the link', async () => {
    const book = await linkedBook();
    await onSheet(book, async (sheet, context) => {
      sheet.getRange('C3').format.font.set({ underline: 'None', color: '#000000', name: 'ＭＳ 明朝' });
      const font = sheet.getRange('C3').format.font.load('underline');
      await context.sync();
      expect(font.underline).toBe('None');
    });
    expect(cellOf(book.activeSheet).style.font).toMatchObject({ underline: 'None', color: '#000000' });
    expect(book.activeSheet.links).toHaveLength(1);
  });

  test('is read and set of one cell by itself as well', async () => {
    const book = await linkedBook();
    await onSheet(book, async (sheet, context) => {
      const [linked, plain] = [sheet.getRange('C3').load('hyperlink'), sheet.getRange('A1').load('hyperlink')];
      await context.sync();
      expect([linked.hyperlink.documentReference, linked.hyperlink.textToDisplay]).toEqual(["'別紙 1'!B2", 'B2']);
      expect(plain.hyperlink).toBeNull();
      sheet.getRange('C3').hyperlink = { documentReference: '指標!A1', textToDisplay: 'A1' };
      await context.sync();
    });
    expect(book.activeSheet.links).toEqual([{ at: adr('C3'), reference: '指標!A1' }]);
    expect(await refusalOf(book, (sheet) => sheet.getRange('A1:A2').load('hyperlink'))).toBe(
      'NotImplemented Range.hyperlink',
    );
  });

  test('leaves cells alone that are given none', async () => {
    const book = newBook();
    await onSheet(book, async (sheet, context) => {
      sheet.getRange('A1:A3').setCellProperties([[{}], [{ hyperlink: TO_FORM }], [{}]]);
      await context.sync();
    });
    expect(book.activeSheet.links.map(({ at }) => at)).toEqual([adr('A2')]);
    expect(book.activeSheet.cell(0, 0).value).toBeNull();
  });
});

describe('refused', () => {
  const set = (hyperlink: Excel.RangeHyperlink) => (sheet: Excel.Worksheet) =>
    sheet.getRange('A1').setCellProperties([[{ hyperlink }]]);

  test.each<[string, Excel.RangeHyperlink, string]>([
    ['a link that leads nowhere', { textToDisplay: '指標' }, 'InvalidArgument'],
    ['an empty reference', { documentReference: '', textToDisplay: '指標' }, 'InvalidArgument'],
    ['a long reference', { documentReference: `'${'あ'.repeat(254)}'!A1` }, 'InvalidArgument'],
    ['a long tip', { ...TO_FORM, screenTip: 'あ'.repeat(256) }, 'InvalidArgument'],
    ['a long text', { ...TO_FORM, textToDisplay: 'あ'.repeat(32_768) }, 'InvalidArgument'],
    ['a web address: not served', { address: 'https://example.jp/' }, 'NotImplemented'],
  ])('%s', async (_what, hyperlink, code) => {
    expect(await refusalOf(newBook(), set(hyperlink))).toBe(`${code} Range.hyperlink`);
  });

  test('on a protected sheet', async () => {
    const book = newBook();
    book.activeSheet.isProtected = true;
    expect(await refusalOf(book, set(TO_FORM))).toBe('AccessDenied Range.hyperlink');
  });

  test('beyond 65,530 on a sheet; one that replaces another is none more', () => {
    const { activeSheet } = newBook();
    const link = { reference: TO_FORM.documentReference };
    for (let row = 0; row < 65_530; row += 1) activeSheet.link(row, 0, link);
    activeSheet.link(0, 0, link);
    expect(() => activeSheet.link(0, 1, link)).toThrow(/internal error/);
    activeSheet.unlink(area('A1:A2'));
    activeSheet.link(0, 1, link);
    expect(activeSheet.links).toHaveLength(65_529);
  });
});

describe('links', () => {
  test('go by name, and nothing else with them; clearing all leaves them', async () => {
    const book = await linkedBook();
    await onSheet(book, async (sheet, context) => {
      sheet.getRange('C3').clear();
      await context.sync();
    });
    expect([book.activeSheet.links.length, cellOf(book.activeSheet).value]).toEqual([1, null]);
    const again = await linkedBook();
    await onSheet(again, async (sheet, context) => {
      sheet.getRange().clear('Hyperlinks');
      await context.sync();
    });
    const { value, style } = cellOf(again.activeSheet);
    expect([again.activeSheet.links, value, style.font.underline]).toEqual([[], 'B2', 'Single']);
  });

  test('are copied with their cells, in place of those that stood there, and with their sheet', async () => {
    const book = await linkedBook();
    const other = book.sheets[1];
    other?.link(1, 1, { reference: '指標!A1' });
    await onSheet(book, async (sheet, context) => {
      context.workbook.worksheets.getItem('別紙 1').getRange('A1:B2').copyFrom(sheet.getRange('B2:C3'), 'All');
      await context.sync();
    });
    expect(other?.links).toEqual([{ at: adr('B2'), reference: "'別紙 1'!B2" }]);
    expect(book.copySheet(book.activeSheet, 0).links).toEqual(book.activeSheet.links);
  });
});
