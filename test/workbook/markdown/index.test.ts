import { describe, expect, it } from 'vitest';
import { adr, area } from '../../../src/sheet/address';
import { cellAt, type Cell, type Sheet } from '../../../src/sheet/sheet';
import { readMarkdown } from '../../../src/workbook/markdown';

const one = (text: string): Sheet => {
  const [sheet] = readMarkdown(text);
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
const cell = (written: string, note = ''): Cell | undefined => cellAt(one(`## 表${note}\n| ${written} |`), adr('A1'));

describe('a workbook as Markdown', () => {
  it('has a sheet for every heading, rows from row 1 on, blank rows kept, separator rows skipped', () => {
    const sheets = readMarkdown(`
      ## 指標
      | 項目 | 値 |
      |------|----|
      | | |
      | あ | 1 |

      ## 空
    `);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['指標', '空']);
    expect(sheets[0]?.rows.map((row) => row.map((c) => c?.value))).toEqual([
      ['項目', '値'],
      [undefined, undefined],
      ['あ', 1],
    ]);
  });

  it('reads notes after the name, and leaves other parentheses in it', () => {
    const sheet = one('## 実績(県) (hidden) (hidden rows 3, 5) (hidden columns C, AA) (1904)');
    expect(sheet).toMatchObject({ name: '実績(県)', visibility: 'hidden', dates: '1904' });
    expect([...sheet.hiddenRows]).toEqual([2, 4]);
    expect([...sheet.hiddenColumns]).toEqual([2, 26]);
    expect(one('## 旧 (veryHidden)').visibility).toBe('veryHidden');
  });

  it.each<[string, Partial<Cell>]>([
    ['12.5', { value: 12.5, shown: '12.5', format: 'General' }],
    ['-3', { value: -3 }],
    ['1,200', { value: 1200, shown: '1,200', format: '#,##0' }],
    ['17.4%', { value: 0.174, shown: '17.4%', format: '0.0%' }],
    ['29%', { value: 0.29, format: '0%' }],
    ['010006', { value: '010006' }],
    ["'12.5", { value: '12.5', shown: '12.5' }],
    ["'=A1", { value: '=A1' }],
    ['@2024-03-31', { value: 45382, shown: '2024/3/31', format: 'yyyy/m/d' }],
    ['45382 {ge.m.d} R6.3.31', { value: 45382, shown: 'R6.3.31', format: 'ge.m.d' }],
    ['@2024-03-31 {ge.m.d} R6.3.31', { value: 45382, shown: 'R6.3.31', format: 'ge.m.d' }],
    ['TRUE', { value: true, shown: 'TRUE' }],
    ['#DIV/0!', { value: { error: '#DIV/0!' }, shown: '#DIV/0!' }],
    ['=A1+B1 → 3', { value: 3, shown: '3', formula: 'A1+B1' }],
    ['=A1 → 2.5%', { value: 0.025, format: '0.0%', formula: 'A1' }],
    ['=A1+B1 → ?', { value: null, shown: '', formula: 'A1+B1', uncalculated: true }],
    ['　字下げ<br>二行目', { value: '　字下げ\n二行目' }],
    ['あ\\|い', { value: 'あ|い' }],
    ['-', { value: '-' }],
  ])('reads %s', (written, expected) => expect(cell(written)).toMatchObject(expected));

  it('counts dates in the sheet’s own date system', () => {
    expect(cell('@2024-03-31', ' (1904)')?.value).toBe(45382 - 1462);
  });

  it('leaves so many rows blank', () => {
    const sheet = one('## 表\n| a |\n⋮ 500\n| b |');
    expect([sheet.rows.length, cellAt(sheet, adr('A502'))?.value]).toEqual([502, 'b']);
  });

  it('merges to the left and upwards', () => {
    const sheet = one(`
      ## 表
      | 項目 | 値 | < | 注 |
      | ^    | ^  | < | 数 |
      | a    | b  | c | ^  |
    `);
    expect(sheet.merges).toEqual([area('B1:C2'), area('A1:A2'), area('D2:D3')]);
    expect(cellAt(sheet, adr('C1'))).toBeUndefined();
  });

  it.each([
    ['a row before any sheet', '| a |'],
    ['a line that is neither', '## 表\nあ'],
    ['a row without its last pipe', '## 表\n| a | b'],
    ['a formula without a value', '## 表\n| =A1 |'],
    ['a merge out of the sheet', '## 表\n| < |'],
  ])('refuses %s', (_, text) => expect(() => readMarkdown(text)).toThrow(RangeError));
});
