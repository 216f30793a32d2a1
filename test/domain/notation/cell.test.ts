import { describe, expect, it } from 'vitest';
import { readCellPeriod, readCellValue } from '../../../src/domain/notation';
import type { Cell, CellValue } from '../../../src/sheet/sheet';
import { showPeriod, showValue } from './show';

const cell = (value: CellValue, format = 'General', shown = String(value)): Cell => ({ value, shown, format });

describe('readCellValue', () => {
  it.each([
    [24.2, 'General', '24.2'],
    [0.1 + 0.2, 'General', '0.3'],
    [0.174, '0.0%', '17.4 %'],
    [0.07, '0%', '7 %'],
    [1.15 * 100, '0.00', '115'],
    [519, '#,##0"か所"', '519 か所'],
    [519, '#,##0人', '519 人'],
    [10, '0"％未満"', '10 % below'],
    [1200, '"約"#,##0"人"', '~1200 人'],
    [3, '0\\回', '3 回'],
    [1234567, '#,##0,"千円"', '1234567 円'],
    [-2.86, '0.00;"▲"0.00', '-2.86'],
    [-2.86, '#,##0.00_);[Red](#,##0.00)', '-2.86'],
    [12, '0"年"', '12 年'],
    [5, '"第"0"位"', '5 位'],
    [1234, '"¥"#,##0', '1234 円'],
    [8.57, '"+"0.00;"▲"0.00', 'change: 8.57'],
    [-2.86, '0.00"ポイント";"▲"0.00"ポイント"', 'change in points: -2.86 ポイント'],
    [120, '0"人（見込み）"', '~120 人'],
    [0.8, '0%"以上"', '80 % atLeast'],
    [1e21, 'General', '1000000000000000000000'],
    [0.000001, '0.00E+00', '0.000001'],
    [45016, 'yyyy/m/d', 'unreadable'],
    [45016, '[$-411]ggge"年"m"月"d"日"', 'unreadable'],
    [0.5, '[h]:mm', 'unreadable'],
  ])('%s in %s → %s', (value, format, expected) => {
    expect(showValue(readCellValue(cell(value, format)))).toBe(expected);
  });

  it.each([
    ['text', cell('486～533'), '486..533'],
    ['nothing', undefined, 'missing: blank'],
    ['a blank cell', cell(null), 'missing: blank'],
    ['a formula without a result', { ...cell(null), formula: 'A1', uncalculated: true } as const, 'unreadable'],
    ['a truth value', cell(true), 'unreadable'],
    ['an error', cell({ error: '#DIV/0!' }), 'unreadable'],
  ])('%s', (_what, given, expected) => {
    expect(showValue(readCellValue(given))).toBe(expected);
  });
});

describe('readCellPeriod', () => {
  it.each([
    [45016, 'yyyy/m/d', '', 'date: 令和５年３月31日'],
    [45016.75, 'm/d/yyyy h:mm', '', 'date: 令和５年３月31日'],
    [45016, '[$-411]ge.m.d', 'R5.3.31', 'date: 令和５年３月31日'],
    [45016, 'yyyy"年"m"月"', '2023年3月', 'month: 令和５年３月'],
    [45016, 'ggge"年度"', '令和5年度', 'fiscalYear: 令和５年度'],
    [45016, 'yyyy', '2023', 'open: R5'],
    [2023, 'General', '2023', 'open: R5'],
    [2023, '0"年度"', '2023年度', 'fiscalYear: 令和５年度'],
    [5, '"R"0', 'R5', 'open: R5'],
    [5, 'General', '5', 'ambiguous: R5 | H5'],
    [45016, 'General', '45016', 'ambiguous: 令和５年３月31日'],
    [1, 'yyyy/m/d', '', 'date: 明治33年１月１日'],
    [59, 'yyyy/m/d', '', 'date: 明治33年２月28日'],
    [60, 'yyyy/m/d', '', 'unreadable'],
    [61, 'yyyy/m/d', '', 'date: 明治33年３月１日'],
    [0, 'yyyy/m/d', '', 'unreadable'],
    [-1, 'yyyy/m/d', '', 'unreadable'],
    [3e9, 'yyyy/m/d', '', 'unreadable'],
    [0.3, 'General', '0.3', 'unreadable'],
    [5.3, 'General', '5.3', 'ambiguous: 令和５年３月 | 平成５年３月 | ５月３日'],
    [202303, 'General', '202303', 'unreadable'],
    [20230331, 'General', '20230331', 'date: 令和５年３月31日'],
    [8, '"第"0"期"', '第8期', 'planPeriod: 第８期'],
  ])('%s in %s → %s', (value, format, shown, expected) => {
    expect(showPeriod(readCellPeriod(cell(value, format, shown), '1900'))).toBe(expected);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(showPeriod(readCellPeriod(cell(43554, 'yyyy/m/d'), '1904'))).toBe('date: 令和５年３月31日');
    expect(showPeriod(readCellPeriod(cell(0, 'yyyy/m/d'), '1904'))).toBe('date: 明治37年１月１日');
  });

  it.each([
    ['text', cell('R4.3.22'), 'date: 令和４年３月22日'],
    ['nothing', undefined, 'blank'],
    ['a blank cell', cell(null), 'blank'],
    ['a formula without a result', { ...cell(null), formula: 'A1', uncalculated: true } as const, 'unreadable'],
    ['a truth value', cell(true, 'General', 'TRUE'), 'unreadable'],
    ['an error', cell({ error: '#REF!' }, 'General', '#REF!'), 'unreadable'],
  ])('%s', (_what, given, expected) => {
    expect(showPeriod(readCellPeriod(given, '1900'))).toBe(expected);
  });
});
