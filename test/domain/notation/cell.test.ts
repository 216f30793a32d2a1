import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCellPeriod, readCellValue } from '../../../src/domain/notation';
import type { Cell, CellValue, DateSystem } from '../../../src/sheet/sheet';
import { date } from './arbitrary';
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
    [1781, '#,##0"点"', '1781 点'],
    [0.174, '0.0%;[Red]▲0.0%', '17.4 %'],
    [-0.0286, '0.00%;▲0.00%', '-2.86 %'],
    [0.6068, '"得点率"0.0%', '60.68 %'],
    [35660, '#,##0"人";"－"', '35660 人'],
    [0, '#,##0;-#,##0;"－"', '0'],
    [264, '[DBNum3]0"か所"', '264 か所'],
    [12, '0_);(0)', '12'],
    [17.4, '0.0"％"', '17.4 %'],
    [36, '"延べ"0"回"', '36 回 total'],
    [1.5, '0.0"倍"', '1.5 倍'],
    [170, '#,##0"万円"', '1700000 円'],
    [1e21, 'General', '1000000000000000000000'],
    [0.000001, '0.00E+00', '0.000001'],
    [45016, 'yyyy/m/d', 'unreadable'],
    [45016, '[$-411]ggge"年"m"月"d"日"', 'unreadable'],
    [0.5, '[h]:mm', 'unreadable'],
  ])('%s in %s → %s', (value, format, expected) => {
    expect(showValue(readCellValue(cell(value, format)))).toBe(expected);
  });

  it('gives the figure back that a format shows, in percent, thousands and with its unit', () => {
    const figures = fc.record({
      digits: fc.integer({ min: -99_999_999, max: 99_999_999 }),
      unit: fc.constantFrom('', '人', 'か所', '点', '市町村', '回'),
      percent: fc.boolean(),
      negative: fc.constantFrom('', ';"▲"#,##0.00', ';[Red](#,##0.00)'),
    });
    fc.assert(
      fc.property(figures, ({ digits, unit, percent, negative }) => {
        const meant = new Decimal(digits).div(100);
        const format = percent ? '#,##0.00%' : `#,##0.00${unit === '' ? '' : `"${unit}"`}${negative}`;
        const kept = percent ? meant.div(100).toNumber() : meant.toNumber();
        const counted = percent ? '%' : unit;
        expect(showValue(readCellValue(cell(kept, format)))).toBe(`${meant.toFixed()}${counted && ` ${counted}`}`);
      }),
      { numRuns: 1000 },
    );
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
    [45382, 'General', '45382', 'ambiguous: 令和６年３月31日'],
    [45382, '0', '45382', 'ambiguous: 令和６年３月31日'],
    [45382, '[$-ja-JP]ggge"年"m"月"d"日";@', '', 'date: 令和６年３月31日'],
    [45382, '[$-F800]dddd, mmmm dd, yyyy', '', 'date: 令和６年３月31日'],
    [45382, 'm"月"d"日"', '3月31日', 'date: 令和６年３月31日'],
    [45382, 'yyyy"年"m"月"d"日"(aaa)', '', 'date: 令和６年３月31日'],
    [45382, 'ggge"年"m"月"', '令和6年3月', 'month: 令和６年３月'],
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

  const FORMATS = ['yyyy/m/d', 'ggge"年"m"月"d"日"', '[$-411]ge.m.d;@', 'm/d/yyyy', 'yyyy-mm-dd', 'yyyy"年"m"月"d"日"'];

  it('gives the day back that a serial number was made from, in either date system', () => {
    fc.assert(
      fc.property(
        date,
        fc.constantFrom(...FORMATS),
        fc.constantFrom<DateSystem>('1900', '1904'),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (day, format, dates, hours) => {
          fc.pre(day.year > (dates === '1904' ? 1904 : 1900));
          const since = dates === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
          const serial = Math.round((Date.UTC(day.year, day.month - 1, day.day) - since) / 86_400_000);
          const read = readCellPeriod(cell(serial + hours, format, ''), dates);
          expect(read).toEqual({ kind: 'period', period: { kind: 'date', date: day } });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('leaves a serial number in the General format to a person, in either date system', () => {
    const shown = (dates: DateSystem): readonly string[] =>
      [cell(45382), cell('45382')].map((given) => showPeriod(readCellPeriod(given, dates)));
    expect([shown('1900'), shown('1904')]).toEqual([
      Array(2).fill('ambiguous: 令和６年３月31日'),
      Array(2).fill('ambiguous: 令和10年４月１日'),
    ]);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(showPeriod(readCellPeriod(cell(43554, 'yyyy/m/d'), '1904'))).toBe('date: 令和５年３月31日');
    expect(showPeriod(readCellPeriod(cell(0, 'yyyy/m/d'), '1904'))).toBe('date: 明治37年１月１日');
  });

  it.each([
    ['text', cell('R4.3.22'), 'date: 令和４年３月22日'],
    ['a serial number as text', cell('45382'), 'ambiguous: 令和６年３月31日'],
    ['a serial number as wide text', cell('４５３８２ '), 'ambiguous: 令和６年３月31日'],
    ['a number that is no day within memory', cell('12345'), 'unreadable'],
    ['nothing', undefined, 'blank'],
    ['a blank cell', cell(null), 'blank'],
    ['a formula without a result', { ...cell(null), formula: 'A1', uncalculated: true } as const, 'unreadable'],
    ['a truth value', cell(true, 'General', 'TRUE'), 'unreadable'],
    ['an error', cell({ error: '#REF!' }, 'General', '#REF!'), 'unreadable'],
  ])('%s', (_what, given, expected) => {
    expect(showPeriod(readCellPeriod(given, '1900'))).toBe(expected);
  });
});
