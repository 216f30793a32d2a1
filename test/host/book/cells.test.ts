import { describe, expect, it } from 'vitest';
import { MAX_COLUMNS, MAX_ROWS, area } from '../../../src/sheet/address';
import { cellAt, oneSheet, type } from './sample';
import { codeOf, expectRefusal } from './refusal';
import { STANDARD_STYLE } from './style';

const WHOLE_COLUMN_C = { top: 0, left: 2, bottom: MAX_ROWS - 1, right: 2 };
const WHOLE_ROW_5 = { top: 4, left: 0, bottom: 4, right: MAX_COLUMNS - 1 };

describe('values', () => {
  it('are typed: text becomes numbers unless the cell is a text cell', () => {
    const { sheet } = oneSheet();
    sheet.format(area('A2'), { numberFormat: '@' });
    type(sheet, 'A1', '12');
    type(sheet, 'A2', '12');
    type(sheet, 'A3', '指標');
    expect(['A1', 'A2', 'A3'].map((at) => cellAt(sheet, at).value)).toEqual([12, '12', '指標']);
  });

  it('a date gives the cell its number format', () => {
    const { sheet } = oneSheet();
    type(sheet, 'A1', '2023/4/1');
    expect(cellAt(sheet, 'A1').value).toBe(45_017);
    expect(cellAt(sheet, 'A1').style.numberFormat).toBe('yyyy/m/d');
  });

  it('a number or TRUE typed into a text cell is text', () => {
    const { sheet } = oneSheet();
    sheet.format(area('A1:A2'), { numberFormat: '@' });
    type(sheet, 'A1', 5);
    type(sheet, 'A2', true);
    type(sheet, 'B1', true);
    expect(['A1', 'A2', 'B1'].map((at) => cellAt(sheet, at).value)).toEqual(['5', 'TRUE', true]);
  });

  it('null leaves a cell as it is, an empty text empties it', () => {
    const { sheet } = oneSheet();
    type(sheet, 'A1', 'x');
    type(sheet, 'A1', null);
    expect(cellAt(sheet, 'A1').value).toBe('x');
    type(sheet, 'A1', '');
    expect(cellAt(sheet, 'A1').value).toBeNull();
    expect([...sheet.cells()]).toEqual([]);
  });

  it('a text takes 32,767 characters and no more', () => {
    const { sheet } = oneSheet();
    type(sheet, 'A1', 'あ'.repeat(32_767));
    expectRefusal(() => type(sheet, 'A2', 'あ'.repeat(32_768)), 'InvalidArgument');
    expect(cellAt(sheet, 'A2').value).toBeNull();
  });

  it('a text takes 253 line feeds and no more', () => {
    const { sheet } = oneSheet();
    expect(codeOf(() => type(sheet, 'A1', 'x' + '\n'.repeat(253)))).toBeNull();
    expectRefusal(() => type(sheet, 'A1', 'x' + '\n'.repeat(254)), 'InvalidArgument');
  });

  it('a long text that begins with a sign is refused unless the cell is a text cell', () => {
    const { sheet } = oneSheet();
    const long = 'あ'.repeat(8_200);
    expectRefusal(() => type(sheet, 'A1', `-${long}`), 'GeneralException');
    expectRefusal(() => type(sheet, 'A1', `=${long}`), 'FormulaLengthExceedsLimit');
    sheet.format(area('A1'), { numberFormat: '@' });
    for (const text of [`-${long}`, `=${long}`]) {
      type(sheet, 'A1', text);
      expect(cellAt(sheet, 'A1').value).toBe(text);
    }
  });

  it('refuses no number, and cells that no sheet has', () => {
    const { sheet } = oneSheet();
    expectRefusal(() => sheet.type(0, 0, Number.NaN), 'InvalidArgument');
    expectRefusal(() => sheet.type(-1, 0, 'x'), 'InvalidArgument');
    expectRefusal(() => sheet.type(MAX_ROWS, 0, 'x'), 'InvalidArgument');
    expectRefusal(() => sheet.type(0, MAX_COLUMNS, 'x'), 'InvalidArgument');
  });
});

describe('styles', () => {
  it('change only in the parts given', () => {
    const { sheet } = oneSheet();
    sheet.format(area('B2:C3'), { font: { bold: true }, fill: '#FFFF00' });
    sheet.format(area('C3'), { font: { size: 14 }, wrap: true });
    expect(cellAt(sheet, 'C3').style).toEqual({
      ...STANDARD_STYLE,
      font: { ...STANDARD_STYLE.font, bold: true, size: 14 },
      fill: '#FFFF00',
      wrap: true,
    });
    expect(cellAt(sheet, 'D4').style).toEqual(STANDARD_STYLE);
  });

  it('refuses font sizes Excel does not have', () => {
    const { sheet } = oneSheet();
    for (const size of [0, 410]) {
      expectRefusal(() => sheet.format(area('A1'), { font: { size } }), 'InvalidArgument');
    }
    expect(codeOf(() => sheet.format(area('A1'), { font: { size: 409 } }))).toBeNull();
  });

  it('of whole rows and columns hold for all their cells, and the later one wins where they cross', () => {
    const { sheet } = oneSheet();
    sheet.format(area('C9'), { wrap: true });
    sheet.format(WHOLE_COLUMN_C, { fill: '#FF0000', font: { bold: true } });
    sheet.format(WHOLE_ROW_5, { fill: '#00FF00' });
    expect(cellAt(sheet, 'C1000').style).toMatchObject({ fill: '#FF0000', font: { bold: true } });
    expect(cellAt(sheet, 'C5').style).toMatchObject({ fill: '#00FF00', font: { bold: true } });
    expect(cellAt(sheet, 'C9').style).toMatchObject({ fill: '#FF0000', wrap: true });
    expect(cellAt(sheet, 'D6').style).toEqual(STANDARD_STYLE);
    sheet.format(area('C7'), { fill: null, font: { bold: false } });
    expect(cellAt(sheet, 'C7').style).toEqual(STANDARD_STYLE);
    sheet.clear(area('C4:C5'));
    expect(cellAt(sheet, 'C5').style).toEqual(STANDARD_STYLE);
    expect(cellAt(sheet, 'C6').style.fill).toBe('#FF0000');
  });
});

describe('the used area', () => {
  it('is null for an empty sheet and need not begin at A1', () => {
    const { sheet } = oneSheet();
    expect(sheet.usedArea(false)).toBeNull();
    type(sheet, 'C3', 'x');
    type(sheet, 'D2', 1);
    expect(sheet.usedArea(true)).toEqual(area('C2:D3'));
  });

  it('counts formats only if they are asked for', () => {
    const { sheet } = oneSheet();
    type(sheet, 'B2', 'x');
    sheet.format(area('Z900'), { fill: '#FFFF00' });
    expect(sheet.usedArea(true)).toEqual(area('B2'));
    expect(sheet.usedArea(false)).toEqual(area('B2:Z900'));
  });

  it('is blown up by the format of a whole column or row, and shrinks when that is cleared', () => {
    const { sheet } = oneSheet();
    type(sheet, 'B2', 'x');
    sheet.format(WHOLE_COLUMN_C, { fill: '#FFFF00' });
    expect(sheet.usedArea(false)).toEqual({ top: 0, left: 1, bottom: MAX_ROWS - 1, right: 2 });
    expect(sheet.usedArea(true)).toEqual(area('B2'));
    sheet.clear(WHOLE_COLUMN_C);
    expect(sheet.usedArea(false)).toEqual(area('B2'));
    sheet.format(WHOLE_ROW_5, { wrap: true });
    expect(sheet.usedArea(false)).toEqual({ top: 1, left: 0, bottom: 4, right: MAX_COLUMNS - 1 });
  });

  it('does not grow by a change of a whole column that leaves the standard style', () => {
    const { sheet } = oneSheet();
    type(sheet, 'B2', 'x');
    sheet.format(WHOLE_COLUMN_C, { numberFormat: 'General', borders: { top: null } });
    sheet.line(WHOLE_COLUMN_C, 'EdgeLeft', null);
    expect(sheet.usedArea(false)).toEqual(area('B2'));
    sheet.format({ ...WHOLE_COLUMN_C, left: 1, right: 1 }, { wrap: true });
    sheet.format(WHOLE_COLUMN_C, { numberFormat: 'General' });
    expect(sheet.usedArea(false)).toMatchObject({ left: 1, right: 1 });
  });

  it('does not grow by a line of the neighbour', () => {
    const { sheet } = oneSheet();
    sheet.line(area('B2'), 'EdgeBottom', {});
    expect(cellAt(sheet, 'B3').style.borders.top).not.toBeNull();
    expect(sheet.usedArea(false)).toEqual(area('B2'));
  });
});

describe('the cells of a sheet', () => {
  it('come row by row: what holds something or has a style of its own', () => {
    const { sheet } = oneSheet();
    sheet.format(area('B1'), { wrap: true });
    type(sheet, 'C2', 1);
    type(sheet, 'A2', 2);
    const found = [...sheet.cells()].map(({ row, column, cell }) => [row, column, cell.value]);
    expect(found).toEqual([
      [0, 1, null],
      [1, 0, 2],
      [1, 2, 1],
    ]);
  });

  it('clear() takes contents, formats, merges and validations, and leaves heights', () => {
    const { sheet } = oneSheet();
    type(sheet, 'A1', 'x');
    sheet.format(area('A1'), { fill: '#FFFF00' });
    sheet.merge(area('A1:B2'), false);
    sheet.validate(area('A1:C3'), { source: 'はい,いいえ', showsError: true });
    sheet.setRowHeight(0, 0, 30);
    expectRefusal(() => sheet.clear(area('A1')), 'InvalidArgument');
    sheet.clear(area('A1:B2'));
    expect([...sheet.cells()]).toEqual([]);
    expect(sheet.merges).toEqual([]);
    expect(sheet.validations.map((rule) => rule.area)).toEqual([area('C1:C2'), area('A3:C3')]);
    expect(sheet.rowHeights.get(0)).toBe(30);
  });
});
