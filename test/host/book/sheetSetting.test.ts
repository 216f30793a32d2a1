import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COLUMNS, MAX_ROWS, area } from '../../../src/sheet/address';
import { codeOf, expectRefusal } from './refusal';
import { cellAt, oneSheet, twoSheets, type } from './sample';

describe('heights and widths', () => {
  it('a row takes 409.5 points and no more, a column 1,533.75', () => {
    const { sheet } = oneSheet();
    sheet.setRowHeight(0, 2, 409.5);
    sheet.setColumnWidth(0, 0, 1_533.75);
    expect([...sheet.rowHeights]).toEqual([0, 1, 2].map((row) => [row, 409.5]));
    for (const points of [409.51, -1, Number.NaN]) {
      expectRefusal(() => sheet.setRowHeight(0, 0, points), 'InvalidArgument');
    }
    expectRefusal(() => sheet.setColumnWidth(0, 0, 1_534), 'InvalidArgument');
    expect(sheet.rowHeights.get(0)).toBe(409.5);
  });

  it('are kept as whole pixels of 0.75 points, at most half a pixel away', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.4, max: 409.5, noNaN: true }), (points) => {
        const { sheet } = oneSheet();
        sheet.setRowHeight(3, 3, points);
        sheet.setColumnWidth(3, 3, points);
        const height = sheet.rowHeights.get(3) ?? Number.NaN;
        expect(Number.isInteger(height / 0.75)).toBe(true);
        expect(Math.abs(height - points)).toBeLessThanOrEqual(0.375);
        expect(sheet.columnWidths.get(3)).toBe(height);
      }),
    );
  });

  it('0 hides, any other height shows again', () => {
    const { sheet } = oneSheet();
    sheet.setRowHeight(1, 2, 30);
    sheet.setRowHeight(1, 2, 0);
    expect([...sheet.hiddenRows]).toEqual([1, 2]);
    sheet.hideRows(1, 1, false);
    expect(sheet.rowHeights.get(1)).toBe(30);
    sheet.setRowHeight(2, 2, 15);
    expect([...sheet.hiddenRows]).toEqual([]);
  });

  it('refuses rows and columns that no sheet has', () => {
    const { sheet } = oneSheet();
    expectRefusal(() => sheet.setRowHeight(-1, 0, 15), 'InvalidArgument');
    expectRefusal(() => sheet.setRowHeight(2, 1, 15), 'InvalidArgument');
    expectRefusal(() => sheet.hideRows(0, MAX_ROWS, true), 'InvalidArgument');
    expectRefusal(() => sheet.hideColumns(0, MAX_COLUMNS, true), 'InvalidArgument');
  });
});

describe('a protected sheet', () => {
  it('refuses every change of its cells and keeps what it has', () => {
    const { a, b } = twoSheets();
    type(a, 'A1', 'x');
    a.isProtected = true;
    const changes: readonly (() => void)[] = [
      () => type(a, 'A1', 'y'),
      () => type(a, 'A1', null),
      () => a.format(area('A1'), { wrap: true }),
      () => a.line(area('A1'), 'EdgeTop', {}),
      () => a.merge(area('A1:B1'), false),
      () => a.unmerge(area('A1:B1')),
      () => a.clear(area('A1')),
      () => a.copyFrom(b, area('A1'), area('A1')),
      () => a.setRowHeight(0, 0, 30),
      () => a.setColumnWidth(0, 0, 30),
      () => a.hideRows(0, 0, true),
      () => a.hideColumns(0, 0, true),
      () => a.validate(area('A1'), null),
      () => (a.filter = area('A1:B2')),
    ];
    for (const change of changes) expectRefusal(change, 'AccessDenied');
    expect(cellAt(a, 'A1').value).toBe('x');
    b.copyFrom(a, area('A1'), area('A1'));
    expect(cellAt(b, 'A1').value).toBe('x');
  });

  it('can be renamed, moved, copied and deleted, and given names and a page set-up', () => {
    const { book, a } = twoSheets();
    a.isProtected = true;
    a.names.add('x', '=1');
    a.page.orientation = 'Landscape';
    book.renameSheet(a, 'c');
    book.moveSheet(a, 1);
    expect(book.copySheet(a, 0).isProtected).toBe(true);
    book.deleteSheet(a);
    expect(book.sheets.map(({ name }) => name)).toEqual(['c (2)', 'b']);
  });
});

describe('areas', () => {
  it('that are none are refused', () => {
    const { sheet } = oneSheet();
    const wrong = [
      { top: 1, left: 0, bottom: 0, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 0 },
      { top: 0, left: 0, bottom: MAX_ROWS, right: 0 },
      { top: -1, left: 0, bottom: 0, right: 0 },
      { top: 0, left: 0.5, bottom: 0, right: 1 },
    ];
    for (const at of wrong) {
      expectRefusal(() => sheet.format(at, {}), 'InvalidArgument');
      expectRefusal(() => sheet.merge(at, false), 'InvalidArgument');
      expectRefusal(() => sheet.clear(at), 'InvalidArgument');
      expectRefusal(() => sheet.copyFrom(sheet, at, area('A1')), 'InvalidArgument');
    }
  });
});

describe('validations', () => {
  it('a written list has at most 255 characters, one in cells may be longer', () => {
    const { sheet } = oneSheet();
    const list = (length: number) => ({ source: 'あ'.repeat(length), showsError: true });
    sheet.validate(area('A1'), list(255));
    expectRefusal(() => sheet.validate(area('A1'), list(256)), 'InvalidArgument');
    expectRefusal(() => sheet.validate(area('A1'), { source: '', showsError: true }), 'InvalidArgument');
    expect(codeOf(() => sheet.validate(area('A1'), { source: '=Sheet1!$A$1:$A$9', showsError: true }))).toBeNull();
    expect(sheet.validations).toHaveLength(1);
  });

  it('a cell has the last one only, and a typed value is not checked', () => {
    const { sheet } = oneSheet();
    sheet.validate(area('A1:C3'), { source: 'はい', showsError: true });
    sheet.validate(area('B2'), { source: 'いいえ', showsError: true });
    const sources = (at: string): readonly string[] =>
      sheet.validations
        .filter((rule) => {
          const { top, left } = area(at);
          return rule.area.top <= top && top <= rule.area.bottom && rule.area.left <= left && left <= rule.area.right;
        })
        .map(({ source }) => source);
    expect(['A1', 'A2', 'B2', 'C2', 'B3'].map(sources)).toEqual([['はい'], ['はい'], ['いいえ'], ['はい'], ['はい']]);
    type(sheet, 'B2', '別');
    expect(cellAt(sheet, 'B2').value).toBe('別');
    sheet.validate(area('A1:C3'), null);
    expect(sheet.validations).toEqual([]);
  });
});

describe('the page set-up', () => {
  it('takes 1,026 page breaks, none before the first row', () => {
    const { page } = oneSheet().sheet;
    for (let row = 1; row <= 1_026; row += 1) page.breaks.add(row);
    expectRefusal(() => page.breaks.add(2_000), 'InvalidArgument');
    expect(codeOf(() => page.breaks.add(7))).toBeNull();
    expect(page.breaks.size).toBe(1_026);
    page.breaks.delete(7);
    for (const row of [0, -1, 1.5, MAX_ROWS]) expectRefusal(() => page.breaks.add(row), 'InvalidArgument');
    const all = new Set(Array.from({ length: 1_027 }, (_, row) => row + 1));
    expectRefusal(() => (page.breaks = all), 'InvalidArgument');
  });

  it('is scaled by 10 to 400 per cent, or fitted to pages', () => {
    const { page } = oneSheet().sheet;
    for (const scale of [9, 401, Number.NaN]) expectRefusal(() => (page.scale = scale), 'InvalidArgument');
    for (const scale of [10, 400, null]) {
      page.scale = scale;
      expect(page.scale).toBe(scale);
    }
  });

  it('a header or footer has 255 characters, its codes included', () => {
    const { page } = oneSheet().sheet;
    page.footer.center = 'あ'.repeat(253);
    expectRefusal(() => (page.footer.left = 'x'), 'InvalidArgument');
    expectRefusal(() => (page.header = { left: 'あ'.repeat(254), center: '', right: '' }), 'InvalidArgument');
    expect(page.footer).toEqual({ left: '', center: 'あ'.repeat(253), right: '' });
    page.header.right = '&A';
    page.footer = { left: '', center: '&P', right: '' };
    expect([page.header.right, page.footer.center]).toEqual(['&A', '&P']);
  });
});
