import { describe, expect, it } from 'vitest';
import { MAX_ROWS, area } from '../../../src/sheet/address';
import { emptyBook } from './index';
import { expectRefusal } from './refusal';
import { cellAt, oneSheet, twoSheets, type } from './sample';

describe('copying cells', () => {
  it('carries values as they are, without typing them anew', () => {
    const { a, b } = twoSheets();
    a.format(area('A1'), { numberFormat: '@' });
    type(a, 'A1', '3-4');
    type(a, 'A2', "'=x");
    b.copyFrom(a, area('A1:A2'), area('C3'));
    expect(cellAt(b, 'C3')).toMatchObject({ value: '3-4', style: { numberFormat: '@' } });
    expect(cellAt(b, 'C4').value).toBe('=x');
    expect(cellAt(b, 'C4').formula).toBeUndefined();
  });

  it('carries formats, lines, merges and validations, no heights and widths', () => {
    const { a, b } = twoSheets();
    a.format(area('A1:B2'), { fill: '#FFFF00' });
    a.line(area('A1:B2'), 'EdgeBottom', {});
    a.merge(area('A1:B1'), false);
    a.validate(area('A2:C9'), { source: 'はい,いいえ', showsError: false });
    a.setRowHeight(0, 1, 30);
    a.setColumnWidth(0, 1, 90);
    b.copyFrom(a, area('A1:B2'), area('B2:C3'));
    expect(cellAt(b, 'C3').style).toEqual(cellAt(a, 'B2').style);
    expect(b.merges).toEqual([area('B2:C2')]);
    expect(b.validations).toEqual([{ area: area('B3:C3'), source: 'はい,いいえ', showsError: false }]);
    expect([b.rowHeights.size, b.columnWidths.size]).toEqual([0, 0]);
  });

  it('replaces all that was there, blank cells included', () => {
    const { a, b } = twoSheets();
    type(b, 'A1', 'x');
    b.format(area('A1'), { wrap: true });
    b.merge(area('A1:B1'), false);
    b.validate(area('A1'), { source: 'はい', showsError: true });
    b.copyFrom(a, area('A1:B1'), area('A1'));
    expect([...b.cells()]).toEqual([]);
    expect(b.merges).toEqual([]);
    expect(b.validations).toEqual([]);
  });

  it('moves relative references along', () => {
    const { sheet } = oneSheet();
    type(sheet, 'B2', '=A1&$A1&A$1&$A$1&SUM(A:A,$1:1)&"A1"');
    sheet.copyFrom(sheet, area('B2'), area('C4'));
    expect(cellAt(sheet, 'C4').formula).toBe('=B3&$A3&B$1&$A$1&SUM(B:B,$1:3)&"A1"');
    sheet.copyFrom(sheet, area('B2'), area('A1'));
    expect(cellAt(sheet, 'A1').formula).toBe('=#REF!&#REF!&#REF!&$A$1&SUM(#REF!,#REF!)&"A1"');
  });

  it('fills a multiple of the source, and grows to it otherwise', () => {
    const { sheet } = oneSheet();
    type(sheet, 'A1', 1);
    type(sheet, 'A2', 2);
    sheet.copyFrom(sheet, area('A1:A2'), area('C1:D4'));
    const values = ['C1', 'D2', 'C3', 'D4', 'C5'].map((at) => cellAt(sheet, at).value);
    expect(values).toEqual([1, 2, 1, 2, null]);
    sheet.copyFrom(sheet, area('A1:A2'), area('F1:F3'));
    expect(['F2', 'F3'].map((at) => cellAt(sheet, at).value)).toEqual([2, null]);
  });

  it('may go onto the source itself', () => {
    const { sheet } = oneSheet();
    for (const [index, at] of ['A1', 'A2', 'A3'].entries()) type(sheet, at, index);
    sheet.copyFrom(sheet, area('A1:A3'), area('A2:A4'));
    expect(['A1', 'A2', 'A3', 'A4'].map((at) => cellAt(sheet, at).value)).toEqual([0, 0, 1, 2]);
  });

  it('refuses to cut a merge, or to leave the sheet, and then does nothing', () => {
    const { a, b } = twoSheets();
    type(a, 'A1', 'x');
    b.merge(area('B1:C1'), false);
    expectRefusal(() => b.copyFrom(a, area('A1:B1'), area('A1')), 'InvalidArgument');
    expectRefusal(() => b.copyFrom(a, area('A1:B1'), area('XFD1')), 'InvalidArgument');
    expect([...b.cells()]).toEqual([]);
    expect(b.merges).toEqual([area('B1:C1')]);
  });
});

describe('copying a sheet', () => {
  it('carries everything, and the two are apart afterwards', () => {
    const { book, sheet } = oneSheet('指標');
    type(sheet, 'A1', '値');
    sheet.format(area('B2'), { wrap: true });
    sheet.merge(area('C1:D1'), false);
    sheet.validate(area('A1'), { source: 'はい', showsError: true });
    sheet.setRowHeight(0, 0, 30);
    sheet.setColumnWidth(0, 0, 90);
    sheet.hideRows(4, 5, true);
    sheet.hideColumns(6, 6, true);
    sheet.filter = area('A1:B2');
    sheet.frozenRows = 1;
    sheet.hidesGridlines = true;
    sheet.page.orientation = 'Landscape';
    sheet.page.breaks.add(9);
    sheet.page.margins.top = 20;
    sheet.page.footer.center = '&P';
    sheet.isProtected = true;
    const copy = book.copySheet(sheet, 0);
    const { id: _id, name: _name, ...source } = read(sheet);
    expect(read(copy)).toMatchObject(source);
    sheet.isProtected = false;
    type(sheet, 'A1', '別');
    sheet.format(area('B2'), { wrap: false });
    sheet.unmerge(area('C1'));
    sheet.setRowHeight(0, 0, 60);
    sheet.page.breaks.clear();
    sheet.page.margins.top = 30;
    sheet.page.footer.center = '';
    expect(read(copy)).toMatchObject(source);
    expect(book.sheets[0]).toBe(copy);
  });

  it('carries the formats of whole columns', () => {
    const { book, sheet } = oneSheet();
    sheet.format({ top: 0, left: 2, bottom: MAX_ROWS - 1, right: 2 }, { wrap: true });
    expect(cellAt(book.copySheet(sheet, 1), 'C99').style.wrap).toBe(true);
  });

  it("carries the sheet's names, and the workbook's that lead to it as names of the copy", () => {
    const { book, a } = twoSheets();
    const mark = a.names.add('_mark', '="印"');
    mark.visible = false;
    mark.comment = '注';
    book.names.add('範囲', '=a!$A$1');
    book.names.add('他', '=b!$A$1');
    const copy = book.copySheet(a, 1);
    expect(
      copy.names.all().map(({ name, formula, visible, comment }) => ({ name, formula, visible, comment })),
    ).toEqual([
      { name: '_mark', formula: '="印"', visible: false, comment: '注' },
      { name: '範囲', formula: "='a (2)'!$A$1", visible: true, comment: '' },
    ]);
    expect(book.names.all().map(({ formula }) => formula)).toEqual(['=a!$A$1', '=b!$A$1']);
  });

  it('hidden gives a hidden copy', () => {
    const { book, a } = twoSheets();
    book.showSheet(a, 'hidden');
    expect(book.copySheet(a, 2).visibility).toBe('hidden');
    expect(book.activeSheet.name).toBe('b');
  });

  it('calculates with its own cells', () => {
    const { book, sheet } = oneSheet();
    type(sheet, 'A1', 1);
    type(sheet, 'A2', '=A1');
    type(sheet, 'A3', '=Sheet1!A1');
    sheet.validate(area('B1'), { source: '=Sheet1!$A$1:$A$3', showsError: true });
    const copy = book.copySheet(sheet, 1);
    expect(copy.validations[0]?.source).toBe("='Sheet1 (2)'!$A$1:$A$3");
    type(copy, 'A1', 2);
    expect(['A2', 'A3'].map((at) => cellAt(copy, at).value)).toEqual([2, 2]);
    expect(cellAt(sheet, 'A2').value).toBe(1);
  });

  it('names it as Excel does, cut to 31 characters', () => {
    const book = emptyBook({ sheets: ['指標', 'あ'.repeat(31)] });
    const [sheet, long] = book.sheets;
    if (!sheet || !long) throw new Error('two sheets were asked for');
    const copy = book.copySheet(sheet, 0);
    book.copySheet(copy, 0);
    book.copySheet(long, 0);
    expect(book.sheets.slice(0, 3).map(({ name }) => name)).toEqual([`${'あ'.repeat(27)} (2)`, '指標 (3)', '指標 (2)']);
  });
});

/** What a sheet shows, as plain data. */
function read(sheet: ReturnType<typeof oneSheet>['sheet']) {
  const { id, name, visibility, isProtected, frozenRows, hidesGridlines, filter, merges, validations } = sheet;
  const { orientation, scale, margins, footer, breaks } = sheet.page;
  return {
    ...{ id, name, visibility, isProtected, frozenRows, hidesGridlines, filter, merges, validations },
    cells: [...sheet.cells()],
    lengths: [[...sheet.rowHeights], [...sheet.columnWidths], [...sheet.hiddenRows], [...sheet.hiddenColumns]],
    page: { orientation, scale, margins: { ...margins }, footer: { ...footer }, breaks: [...breaks] },
  };
}
