import fc from 'fast-check';
import { expect, test } from 'vitest';
import { footerCodes, footerSections } from '../../../../src/workbook/office/fill/footer';

test('sections, with their fonts and sizes', () => {
  expect(footerSections('&C&"ＭＳ 明朝,標準"&10－ &P －')).toEqual({
    left: '',
    center: '&"ＭＳ 明朝,標準"&10－ &P －',
    right: '',
  });
  expect(footerSections('&L左&C中&R右&P')).toEqual({ left: '左', center: '中', right: '右&P' });
});

test('text before any section stands in the centre', () => {
  expect(footerSections('&P／&N')).toEqual({ left: '', center: '&P／&N', right: '' });
});

test('neither a plain ampersand nor the name of a font begins a section', () => {
  expect(footerSections('&LR&&D&&C')).toEqual({ left: 'R&&D&&C', center: '', right: '' });
  expect(footerSections('&R&"A&C,標準"頁')).toEqual({ left: '', center: '', right: '&"A&C,標準"頁' });
});

test('property: sections come back from their codes', () => {
  const text = fc
    .array(fc.constantFrom('&&', '&P', '&"ＭＳ 明朝,標準"', '&10 ', 'C', 'L', 'R', '頁', '\n'), { maxLength: 6 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.record({ left: text, center: text, right: text }), (sections) => {
      expect(footerSections(footerCodes(sections))).toEqual(sections);
    }),
  );
});
