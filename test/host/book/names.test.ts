import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, expectRefusal } from './refusal';
import { oneSheet, twoSheets } from './sample';

describe('defined names', () => {
  it.each(['_besshi2', '都道府県', 'a.b_1', '\\x', 'ABCD1', 'XFE1', 'A1048577', 'x'.repeat(255), 'Rate', 'R1C1x'])(
    'takes %s',
    (name) => expect(codeOf(() => oneSheet().book.names.add(name, '=1'))).toBeNull(),
  );

  it.each([
    '',
    '1a',
    'a b',
    'a-b',
    '.a',
    'A1',
    '$A$1',
    'xfd1048576',
    'R1C1',
    'r',
    'C',
    'RC',
    'R2',
    'x'.repeat(256),
    'TRUE',
  ])('refuses %j', (name) => {
    const { book, sheet } = oneSheet();
    expectRefusal(() => book.names.add(name, '=1'), 'InvalidArgument');
    expectRefusal(() => sheet.names.add(name, '=1'), 'InvalidArgument');
    expect(book.names.all()).toEqual([]);
  });

  it('are found whatever their case, in the scope they were added to', () => {
    const { book, a, b } = twoSheets();
    const added = a.names.add('Mark', '="1"');
    expect(a.names.find('MARK')).toBe(added);
    expect(b.names.find('Mark')).toBeUndefined();
    expect(book.names.find('Mark')).toBeUndefined();
    book.names.add('mark', '=1');
    expect(a.names.all().map(({ formula }) => formula)).toEqual(['="1"']);
  });

  it('one that is there already is refused, and one that is not cannot be removed', () => {
    const { book } = oneSheet();
    book.names.add('Mark', '=1');
    expectRefusal(() => book.names.add('MARK', '=2'), 'ItemAlreadyExists');
    book.names.remove('mark');
    expectRefusal(() => book.names.remove('mark'), 'ItemNotFound');
    expect(book.names.all()).toEqual([]);
  });

  it('hold a formula with "=", texts up to 255 characters each, 8,192 in all', () => {
    const { book } = oneSheet();
    for (const formula of ['', '=', 'abc', '= ']) {
      expectRefusal(() => book.names.add('x', formula), 'InvalidArgument');
    }
    expectRefusal(() => book.names.add('x', `="${'あ'.repeat(256)}"`), 'InvalidArgument');
    expectRefusal(() => book.names.add('x', `=${'"x"&'.repeat(2_048)}"x"`), 'FormulaLengthExceedsLimit');
    const name = book.names.add('x', `="${'あ'.repeat(255)}"&"${'い'.repeat(255)}"`);
    expectRefusal(() => (name.formula = `="${'あ'.repeat(256)}"`), 'InvalidArgument');
    expect(name.formula).toHaveLength(516);
    name.formula = '="短い"';
    expect(book.names.find('x')?.formula).toBe('="短い"');
  });

  it('can be hidden, but not with #REF!; comments have 255 characters', () => {
    const { book, b } = twoSheets();
    const name = book.names.add('x', '=b!$A$1');
    name.visible = false;
    expect(book.names.find('x')?.visible).toBe(false);
    name.comment = 'あ'.repeat(255);
    expectRefusal(() => (name.comment = 'あ'.repeat(256)), 'InvalidArgument');
    book.deleteSheet(b);
    expectRefusal(() => (name.visible = true), 'InvalidArgument');
  });

  it('property: names of letters and digits are taken unless they look like an address', () => {
    const names = fc.stringMatching(/^[A-Za-z]{1,4}[0-9]{0,8}$/);
    fc.assert(
      fc.property(names, (name) => {
        const [, letters = '', digits = ''] = /^([A-Za-z]+)(\d*)$/.exec(name) ?? [];
        const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        const row = digits.startsWith('0') ? 0 : Number(digits);
        const isCell = row >= 1 && row <= 1_048_576 && column <= 16_384;
        const isRelative = /^(?:r\d*|c\d*|rc\d*)$/i.test(name);
        const isWord = /^(?:true|false)$/i.test(name);
        const refusal = codeOf(() => oneSheet().book.names.add(name, '=1'));
        expect(refusal).toBe(isCell || isRelative || isWord ? 'InvalidArgument' : null);
      }),
    );
  });
});
