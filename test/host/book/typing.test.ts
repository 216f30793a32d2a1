import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostError } from '../hostError';
import type { BookValue } from './book';
import { typed, TYPING_YEAR } from './typing';
import { FORMULAS, KEPT, REFUSED, TURNED } from './typing/rows';

const general = { format: 'General', dates: '1900' } as const;
/** To 15 digits; zero keeps its sign, to show that it has none. */
function rounded(value: BookValue): BookValue {
  return typeof value === 'number' && value !== 0 ? Number(value.toPrecision(15)) : value;
}

describe('typing into a cell', () => {
  it.each([...TURNED.entries()])('turns row %i of the table', (_, [text, value, format]) => {
    const result = typed(text, general);
    expect(rounded(result.value)).toEqual(value);
    expect(result.format).toBe(format);
    expect(result.formula).toBeUndefined();
  });

  it.each(FORMULAS)('makes a formula of %s', (text, formula) => {
    expect(typed(text, general)).toEqual({ value: null, formula });
  });

  it.each(REFUSED)('refuses %s', (text) => {
    expect(() => typed(text, general)).toThrow(HostError);
    expect(() => typed(text, general)).toThrow('incorrect format');
  });

  it.each(KEPT)('keeps %s', (text) => {
    expect(typed(text, general)).toEqual({ value: text });
  });

  it('refuses what begins like a formula and is too long for one', () => {
    expect(() => typed(`-${'あ'.repeat(8192)}`, general)).toThrow('internal error');
    expect(() => typed(`=${'('.repeat(65)}1${')'.repeat(65)}`, general)).toThrow('incorrect format');
  });

  it('empties the cell for an empty text', () => {
    expect(typed('', general)).toEqual({ value: null });
  });
});

describe('the cell that is typed into', () => {
  it.each(['12', '3-4', '=1+1', '=)', '-10～20', 'TRUE', '#N/A', '１２', ' '])('keeps %s in a text cell', (text) => {
    expect(typed(text, { ...general, format: '@' })).toEqual({ value: text });
  });

  it.each(['General', '@', '0.0'])('takes one apostrophe away in the format %s', (format) => {
    expect(typed("'12", { ...general, format })).toEqual({ value: '12', quotePrefix: true });
    expect(typed("''=1", { ...general, format })).toEqual({ value: "'=1", quotePrefix: true });
    expect(typed("'", { ...general, format })).toEqual({ value: '', quotePrefix: true });
  });

  it('keeps a number format of its own', () => {
    expect(typed('3-4', { ...general, format: '0.0' })).toEqual({ value: 45355 });
    expect(typed('50%', { ...general, format: '0.0' })).toEqual({ value: 0.5 });
  });

  it('takes 12 for 12 % where it shows percentages, and 1/2 for a half where it shows fractions', () => {
    expect(typed('12', { ...general, format: '0.0%' })).toEqual({ value: 0.12 });
    expect(typed('0.12', { ...general, format: '0.0%' })).toEqual({ value: 0.12 });
    expect(typed('12%', { ...general, format: '0.0%' })).toEqual({ value: 0.12 });
    expect(typed('250%', { ...general, format: '0.0%' })).toEqual({ value: 2.5 });
    expect(typed('1/2', { ...general, format: '# ?/?' })).toEqual({ value: 0.5 });
  });
});

describe('dates', () => {
  it('fall into the year given', () => {
    expect(TYPING_YEAR).toBe(2024);
    expect(typed('3-4', { ...general, year: 2023 }).value).toBe(44989);
    expect(typed('2/29', general).value).toBe(45351);
    expect(typed('2/29', { ...general, year: 2023 })).toEqual({ value: 47150, format: 'mmm-yy' });
  });

  it('count from 1904 where the workbook does', () => {
    const from1904 = { ...general, dates: '1904' } as const;
    expect(typed('1904/1/1', from1904).value).toBe(0);
    expect(typed('2023/3/31', from1904).value).toBe(45016 - 1462);
    expect(typed('1903/12/31', from1904)).toEqual({ value: '1903/12/31' });
    expect(typed('1900/2/29', from1904)).toEqual({ value: '1900/2/29' });
  });
});

it('gives some value for any text, or refuses', () => {
  const pieces = fc.constantFrom(...'0123456789-/.,:=+@%¥()年月日時分令和 RHＲ１－～あ"\'#E!AM');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (signs) => {
      const text = signs.join('');
      try {
        const { value, formula } = typed(text, general);
        expect(typeof value === 'number' ? Number.isFinite(value) : true).toBe(true);
        expect(value !== null || formula !== undefined || text === '').toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(HostError);
        expect(text.trim()).toMatch(/^[-+=@]/);
      }
    }),
    { numRuns: 2000 },
  );
});
