import { afterEach, describe, expect, test } from 'vitest';
import { blank, edit, excelWith, formula, settle, held, number, refusalOf, sheetOf, state } from './editSupport';

afterEach(settle);

describe('what Excel spells in its own way is no change', () => {
  test('a formula: it is done, told as it stands, and can be taken back', async () => {
    const { book, edit: change } = excelWith({ A1: state(blank) });
    const sheet = sheetOf(book);
    const type = sheet.type.bind(sheet);
    sheet.type = (row, column, value) => type(row, column, value === "=sum( 'B1':B2 )" ? '=SUM(B1:B2)' : value);
    const { done, undo } = await change(edit('A1', state(blank), state(formula("sum( 'B1':B2 )"))));
    expect(done[0]?.after).toEqual(state(formula('SUM(B1:B2)')));
    await change(...undo);
    expect(held(book, 'A1')).toBe('blank General');
  });

  test.each([
    ['yyyy/m/d', 'm/d/yyyy'],
    ['yyyy年m月d日', 'yyyy"年"m"月"d"日"'],
    ['[$-411]ge.m.d', '[$-ja-JP]ge.m.d;@'],
  ])('the format %s as %s', async (asked, spelt) => {
    const { book, edit: change } = excelWith({ A1: state(number(1)) });
    const sheet = sheetOf(book);
    const format = sheet.format.bind(sheet);
    sheet.format = (area, style) =>
      format(area, style.numberFormat === asked ? { ...style, numberFormat: spelt } : style);
    const { done, undo } = await change(edit('A1', state(number(1)), state(number(45016), asked)));
    expect(done[0]?.after).toEqual(state(number(45016), spelt));
    await change(...undo);
    expect(held(book, 'A1')).toBe('number General 1');
  });
});

test('a format that Excel does not take is a change that was not made', async () => {
  const { book, edit: change } = excelWith({ A1: state(number(1)) });
  const sheet = sheetOf(book);
  const format = sheet.format.bind(sheet);
  sheet.format = (area, style) => (style.numberFormat === '0.0' ? undefined : format(area, style));
  const refusal = await refusalOf(change(edit('A1', state(number(1)), state(number(2), '0.0'))));
  expect(refusal.reason).toBe('text-changed');
  expect(held(book, 'A1')).toBe('number General 1');
});

test('a formula does not keep the format that Excel gives it from the cells it names', async () => {
  const { book, edit: change } = excelWith({ A1: state(number(1)), B1: state(number(45016), 'yyyy/m/d') });
  const sheet = sheetOf(book);
  const type = sheet.type.bind(sheet);
  sheet.type = (row, column, value) => {
    type(row, column, value);
    const cell = { top: row, left: column, bottom: row, right: column };
    if (value === '=B1+1') sheet.format(cell, { numberFormat: 'yyyy/m/d' });
  };
  await change(edit('A1', state(number(1)), state(formula('B1+1'))));
  expect(held(book, 'A1')).toBe('formula General =B1+1');
});
