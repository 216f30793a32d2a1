import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEntities, decodeUnits, encodeUnits } from '../../../src/workbook/xlsx/xml/text';

test('any text comes back from its escapes', () => {
  const pieces = fc.constantFrom(
    '_',
    'x',
    '000D',
    '_x000D',
    '_x000D_',
    '_x005F_',
    '\ud800',
    '\udc00',
    '\uffff',
    'あ',
    '𠮷',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  fc.assert(fc.property(text, (value) => decodeUnits(encodeUnits(value)) === value));
});

test('only what would be misread is escaped', () => {
  expect(encodeUnits('_x000D_ _x00_ a_b 𠮷')).toBe('_x005F_x000D_ _x00_ a_b 𠮷');
});

test('entities beyond Unicode and unknown ones stay as they are written', () => {
  expect(decodeEntities('&#x110000;&nbsp;&amp;&#65;&#x42;&')).toBe('&#x110000;&nbsp;&AB&');
});
