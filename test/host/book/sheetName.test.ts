import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBook } from './index';
import { codeOf } from './refusal';

const legal = fc.string({ unit: fc.constantFrom('a', 'B', '指', '🍎', '1', '_', '(', '（', '.', '-', '&') });
const illegal = ':\\/?*[]\u0000＊／：？［＼］￥';

describe('names of sheets, as a property', () => {
  it('are taken from 1 to 31 UTF-16 units, with apostrophes inside only', () => {
    fc.assert(
      fc.property(legal, fc.nat(33), (text, cut) => {
        const name = text.repeat(3).slice(0, cut);
        const refusal = codeOf(() => emptyBook().addSheet(name));
        expect(refusal).toBe(name.length >= 1 && name.length <= 31 ? null : 'InvalidArgument');
        if (name.length < 1 || name.length > 29) return;
        expect(codeOf(() => emptyBook().addSheet(`${name}'x`))).toBeNull();
        expect(codeOf(() => emptyBook().addSheet(`${name}'`))).toBe('InvalidArgument');
        expect(codeOf(() => emptyBook().addSheet(`'${name}`))).toBe('InvalidArgument');
      }),
    );
  });

  it('are refused with any of the illegal letters anywhere', () => {
    const letters = fc.constantFrom(...illegal);
    fc.assert(
      fc.property(legal, letters, legal, (before, letter, after) => {
        const name = `${before.slice(0, 10)}${letter}${after.slice(0, 10)}`;
        expect(codeOf(() => emptyBook().addSheet(name))).toBe('InvalidArgument');
      }),
    );
  });

  it('copies always get a new legal name', () => {
    fc.assert(
      fc.property(legal, (text) => {
        const book = emptyBook({ sheets: [text.slice(0, 31) || 'x'] });
        const first = book.activeSheet;
        for (let count = 0; count < 12; count += 1) book.copySheet(first, 0);
        const names = book.sheets.map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).toBe(13);
        expect(names.every((name) => name.length <= 31)).toBe(true);
      }),
    );
  });
});
