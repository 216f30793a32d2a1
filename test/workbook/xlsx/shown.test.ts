import { describe, expect, test } from 'vitest';
import { builtInFormat } from '../../../src/workbook/xlsx/shown/builtin';
import { numberShower } from '../../../src/workbook/xlsx/shown/shown';

const shown = (format: string, value: number) => numberShower(format, '1900')(value);
const APRIL_30_R6 = 45412;

describe('numbers', () => {
  test.each([
    ['General', 0, '0'],
    ['General', -12, '-12'],
    ['General', 99_999_999_999, '99999999999'],
    ['General', 123_456_789_012, '1.23457E+11'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1 / 3, '0.333333333'],
    ['General', 12345678901.5, '12345678902'],
    ['0', 0.5, '1'],
    ['0.0', -2.86, '-2.9'],
    ['0.00', 1.005, '1.01'],
    ['#,##0', 1900808, '1,900,808'],
    ['0%', 0.174, '17%'],
    ['0.0%', 0.3143, '31.4%'],
    ['#,##0,', 1_234_567, '1,235'],
    ['#,##0,"千円"', 1_234_567, '1,235千円'],
    ['0"か所"', 264, '264か所'],
    ['#,##0人', 1200, '1,200人'],
    ['#,##0;"△ "#,##0', -5, '△ 5'],
    ['[>=80]"◎";"○"', 81, '◎'],
    ['@', 5, '5'],
    [';;;', 5, ''],
    ['[DBNum3]0', 35, '３５'],
    ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 0, '-'],
    ['# ?/?', 0.25, '1/4'],
  ])('%s of %d is %s', (format, value, text) => {
    expect(shown(format, value)).toBe(text);
  });

  test('a format that cannot be understood still shows something', () => {
    expect(shown('"', 5)).not.toBe('');
  });
});

describe('dates and times', () => {
  test.each([
    ['yyyy/m/d', APRIL_30_R6, '2024/4/30'],
    ['yyyy"年"m"月"d"日"', APRIL_30_R6, '2024年4月30日'],
    ['m"月"d"日"(aaa)', APRIL_30_R6, '4月30日(火)'],
    ['[$-F800]dddd, mmmm dd, yyyy', APRIL_30_R6, '2024年4月30日'],
    ['yyyy/m/d', 60, '1900/2/29'],
    ['h"時"mm"分"', 0.5, '12時00分'],
    ['[h]:mm', 1.5, '36:00'],
    ['yyyy/m/d', -1, '########'],
    ['yyyy/m/d', 2_958_466, '########'],
  ])('%s of %d is %s', (format, serial, text) => {
    expect(shown(format, serial)).toBe(text);
  });

  test.each([
    ['ggge"年"m"月"d"日"', APRIL_30_R6, '令和6年4月30日'],
    ['[$-411]ggge"年"m"月"d"日";@', APRIL_30_R6, '令和6年4月30日'],
    ['gee.mm.dd', APRIL_30_R6, 'R06.04.30'],
    ['[$-ja-JP]ge.m.d', APRIL_30_R6, 'R6.4.30'],
    ['gge', APRIL_30_R6, '令6'],
    ['e', APRIL_30_R6, '6'],
    ['r/m', APRIL_30_R6, '06/4'],
    ['rr', APRIL_30_R6, '令和06'],
    ['ggge"年度"', 43586, '令和1年度'],
    ['[$-ja-JP-x-gannen]ggge"年"m"月"', 43586, '令和元年5月'],
    ['ge.m.d', 43585, 'H31.4.30'],
    ['ge.m.d', 32516, 'H1.1.8'],
    ['ge.m.d', 32515, 'S64.1.7'],
    ['ge.m.d', 9856, 'S1.12.25'],
    ['ge.m.d', 9855, 'T15.12.24'],
    ['ge.m.d', 4595, 'T1.7.30'],
    ['ge.m.d', 4594, 'M45.7.29'],
    ['"ge "ge', APRIL_30_R6, 'ge R6'],
  ])('%s of %d is %s', (format, serial, text) => {
    expect(shown(format, serial)).toBe(text);
  });

  test.each([
    ['aaaa', APRIL_30_R6, '火曜日'],
    ['"aaa"aaa', 1, 'aaa日'],
    ['[$-411]aaa', APRIL_30_R6, '火'],
    ['[$-409]aaa', APRIL_30_R6, 'Tue'],
    ['ggge"年"m"月"d"日（"aaa"）"', APRIL_30_R6, '令和6年4月30日（火）'],
    ['ddd', APRIL_30_R6, 'Tue'],
    ['[$-411]dddd', APRIL_30_R6, '火曜日'],
    ['d-mmm-yy', APRIL_30_R6, '30-Apr-24'],
    ['h:mm AM/PM', 0.75, '6:00 PM'],
    ['[$-411]h:mm AM/PM', 0.75, '6:00 午後'],
  ])('days, months and halves of the day by their names: %s of %d is %s', (format, serial, text) => {
    expect(shown(format, serial)).toBe(text);
  });

  test('exponents, colours and General are no eras', () => {
    expect(shown('0.00E+00', 12_200_000)).toBe('1.22E+07');
    expect(shown('[Red]0', 5)).toBe('5');
    expect(shown('General"件"', 5)).toBe('5件');
  });

  test('the 1904 system shows the same day by another number', () => {
    expect(numberShower('yyyy/m/d', '1904')(APRIL_30_R6 - 1462)).toBe('2024/4/30');
  });
});

/** As measured in a Japanese Excel (Mac, 16.113) by the makers of ja-office-fixes; texts in the format are ours. */
describe('other numerals', () => {
  test.each([
    ['[DBNum1]General', 1234, '千二百三十四'],
    ['[DBNum1][$-411]General', 12345, '一万二千三百四十五'],
    ['[DBNum2]General', 1234, '壱阡弐百参拾四'],
    ['[DBNum2][$-411]General', 12345, '壱萬弐阡参百四拾伍'],
    ['[DBNum3]General', 1234, '千２百３十４'],
    ['[DBNum3]General', 12345, '１万２千３百４十５'],
    ['[DBNum1]#,##0', 12345, '一二,三四五'],
    ['[DBNum1]0', 105, '一〇五'],
    ['[DBNum3][$-411]0', 35, '３５'],
    ['[DBNum3]0.0%', 0.174, '１７.４%'],
    ['[DBNum3]#,##0"人（2人以上）"', 1200, '１,２００人（2人以上）'],
    ['[DBNum3]0;"△"0', -5, '△5'],
    ['[DBNum1]General', 0, '〇'],
    ['[DBNum1]General', 1.25, '一.二五'],
    ['[DBNum1]General', -105, '-百五'],
    ['[DBNum1]General', 100_020_000, '一億二万'],
    ['[DBNum1]"第"General"期"', 9, '第九期'],
  ])('%s of %d is %s', (format, value, text) => {
    expect(shown(format, value)).toBe(text);
  });

  test.each([
    ['[DBNum1][$-411]ggge"年"m"月"d"日"', '令和八年十月八日'],
    ['[DBNum1]yyyy"年"m"月"d"日"', '二〇二六年十月八日'],
    ['[DBNum1]mm"月"dd"日"', '十月〇八日'],
    ['[DBNum3][$-411]ggge"年"m"月"d"日"', '令和８年１０月８日'],
    ['[DBNum3]"R7"e"年"', 'R7８年'],
  ])('%s of 2026-10-08 is %s', (format, text) => {
    expect(shown(format, 46303)).toBe(text);
  });
});

describe('built-in formats', () => {
  test.each([
    [0, 'General', '45412'],
    [9, '0%', '4541200%'],
    [14, 'yyyy/m/d', '2024/4/30'],
    [27, '[$-411]ge.m.d', 'R6.4.30'],
    [28, '[$-411]ggge"年"m"月"d"日"', '令和6年4月30日'],
    [31, 'yyyy"年"m"月"d"日"', '2024年4月30日'],
    [36, '[$-411]ge.m.d', 'R6.4.30'],
    [50, '[$-411]ge.m.d', 'R6.4.30'],
    [55, 'yyyy"年"m"月"', '2024年4月'],
    [58, '[$-411]ggge"年"m"月"d"日"', '令和6年4月30日'],
    [23, 'General', '45412'],
    [-1, 'General', '45412'],
  ])('%d is %s and shows %s', (id, code, text) => {
    expect(builtInFormat(id)).toBe(code);
    expect(shown(code, APRIL_30_R6)).toBe(text);
  });
});
