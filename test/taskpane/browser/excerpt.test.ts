import { describe, expect, it } from 'vitest';
import { adr, area } from '../../../src/sheet/address';
import { savedName } from '../../../src/taskpane/browser/savedName';
import { excerptOf } from '../../../src/taskpane/pane/excerpt/excerptOf';
import { rowsOf, sheetWith } from '../../workbook/readers/excel';

describe('the excerpt around a cell', () => {
  const rows = rowsOf(
    ...Array.from({ length: 9 }, (_, row) => ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => `${name}${row + 1}`)),
  );

  it('has its neighbours, called as the sheet calls them', () => {
    const { columns, rows: shown } = excerptOf(sheetWith({ rows }), adr('C5'));
    expect(columns.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(shown.map(({ name }) => name)).toEqual(['2', '3', '4', '5', '6', '7', '8']);
    const chosen = shown.flatMap(({ cells }) => cells.filter(({ isChosen }) => isChosen));
    expect(chosen.map(({ text }) => text)).toEqual(['C5']);
  });

  it('begins at the corner of the sheet, and goes on beyond what is filled', () => {
    const { columns, rows: shown } = excerptOf(sheetWith({ rows: rowsOf(['甲']) }), adr('A1'));
    expect([columns.length, shown.length]).toEqual([3, 4]);
    expect(shown[3]?.cells.map(({ text }) => text)).toEqual(['', '', '']);
  });

  it('shows a merge as one cell, cut at its edges, chosen by any of its cells', () => {
    const merged = excerptOf(sheetWith({ rows, merges: [area('A4:B9'), area('D1:D5')] }), adr('B5'));
    const all = merged.rows.flatMap(({ cells }) => cells);
    expect(all.find(({ text }) => text === 'A4')).toMatchObject({ across: 2, down: 5, isChosen: true });
    expect(all.filter(({ isChosen }) => isChosen)).toHaveLength(1);
    // D1 lies outside; what it holds shows where its merge comes in.
    expect(all.find(({ text }) => text === 'D1')).toMatchObject({ column: 'D', across: 1, down: 4 });
  });

  it('tells hidden rows and columns', () => {
    const sheet = sheetWith({ rows, hiddenRows: new Set([3]), hiddenColumns: new Set([1]) });
    const { columns, rows: shown } = excerptOf(sheet, adr('C5'));
    expect(columns.filter(({ isHidden }) => isHidden).map(({ name }) => name)).toEqual(['B']);
    expect(shown.filter(({ isHidden }) => isHidden).map(({ name }) => name)).toEqual(['4']);
  });

  it('cuts long texts, never within a letter', () => {
    const long = '辻󠄀'.repeat(60);
    const [cell] = excerptOf(sheetWith({ rows: rowsOf([long]) }), adr('A1')).rows[0]?.cells ?? [];
    expect(cell).toMatchObject({ isCut: true, text: `${'辻󠄀'.repeat(40)}…` });
  });
});

it.each([
  ['評価.xlsx', '評価_別紙２.xlsx'],
  ['評価.XLSX', '評価_別紙２.xlsx'],
  ['マクロ.xlsm', 'マクロ_別紙２.xlsm'],
  ['評価_別紙２.xlsx', '評価_別紙２.xlsx'],
  ['評価.2026.xlsx', '評価.2026_別紙２.xlsx'],
  ['名なし', '名なし_別紙２.xlsx'],
])('a changed %s is saved as %s', (name, saved) => {
  expect(savedName(name)).toBe(saved);
});
