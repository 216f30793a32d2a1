import { describe, expect, it } from 'vitest';
import type { BookCell, BookValue } from './book';
import { STANDARD_STYLE } from './style';
import { textOf } from './textOf';

function cell(value: BookValue, numberFormat = 'General'): BookCell {
  return { value, style: { ...STANDARD_STYLE, numberFormat } };
}

describe('the text of a cell', () => {
  it.each([
    [null, '0.0', ''],
    ['', 'General', ''],
    ['前橋市', 'General', '前橋市'],
    ['1-2', '@', '1-2'],
    [' 一\n二 ', '@', ' 一\n二 '],
    ['前橋', '@"市"', '前橋市'],
    ['前橋', '0.0', '前橋'],
    ['前橋', '0;-0;0;', ''],
    [true, 'General', 'TRUE'],
    [false, '0.0', 'FALSE'],
    [{ error: '#DIV/0!' }, '0.0%', '#DIV/0!'],
    [{ error: '#N/A' }, '@', '#N/A'],
    [0.174, '0.0%', '17.4%'],
    [1234567, '#,##0', '1,234,567'],
    [12345678901, 'General', '12345678901'],
    [5, '@', '5'],
    [0.1 + 0.2, '@', '0.3'],
    [45016, '[$-411]ge.m.d', 'R5.3.31'],
    [45016, 'm"月"d"日"', '3月31日'],
    [60, 'yyyy/m/d', '1900/2/29'],
    [-1, 'yyyy/m/d', '-1'],
    [2958466, 'yyyy/m/d', '2958466'],
  ] as const)('%j in %s is %s', (value, format, text) => {
    expect(textOf(cell(value, format), '1900')).toBe(text);
  });

  it('counts days in the date system of the workbook', () => {
    expect(textOf(cell(0, 'yyyy/m/d'), '1904')).toBe('1904/1/1');
  });
});
