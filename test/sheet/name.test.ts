import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetName } from '../../src/sheet/name';
import { graphemes } from '../../src/text/measure';

describe('sheetName', () => {
  const pieces = fc.constantFrom(
    '介護',
    ':',
    '/',
    '／',
    "'",
    '’',
    '[',
    '葛\u{E0100}',
    '👨‍👩‍👧',
    'か\u3099',
    'A',
    ' ',
    '\n',
    '\uD800',
  );
  const wanted = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('is legal in Excel whatever is wanted', () => {
    fc.assert(
      fc.property(wanted, fc.array(wanted), (text, others) => {
        const taken = others.map((other) => sheetName(other, []));
        const name = sheetName(text, taken);
        expect(name.length).toBeGreaterThanOrEqual(1);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]：＼／？＊［］￥\p{Cc}\p{Cs}]|^['’＇]|['’＇]$/u);
        expect(taken.map((other) => other.normalize('NFKC').toLowerCase())).not.toContain(
          name.normalize('NFKC').toLowerCase(),
        );
      }),
    );
  });

  it('is the wanted one where that is legal', () => {
    expect(sheetName('点検結果', [])).toBe('点検結果');
  });

  it.each([
    ['A/B:C*D?E[F]', [], 'A・B・CDE（F）'],
    ['介護／福祉：支援？', [], '介護・福祉・支援'],
    ["'引用'", [], '引用'],
    ['’引用＇', [], '引用'],
    ['History', [], 'History (2)'],
    ['', [], 'シート'],
    [` '${' '.repeat(40)}'`, [], 'シート'],
    [`e${'\u0301'.repeat(40)}`, [], 'シート'],
    ['点検結果', ['点検結果'], '点検結果 (2)'],
    ['ＡＢ', ['ab', 'AB (2)'], 'ＡＢ (3)'],
  ])('%j beside %j becomes %s', (text, taken, name) => {
    expect(sheetName(text, taken)).toBe(name);
  });

  it('cuts long names between letters', () => {
    const family = '👨‍👩‍👧';
    const name = sheetName('介護'.repeat(14) + family + 'あ', []);
    expect(name).toBe('介護'.repeat(14));
    expect(graphemes(sheetName('葛\u{E0100}'.repeat(20), [])).every((letter) => letter === '葛\u{E0100}')).toBe(true);
  });

  it('keeps the mark of a second name within 31', () => {
    const long = '介'.repeat(60);
    expect(sheetName(long, [sheetName(long, [])])).toBe('介'.repeat(27) + ' (2)');
  });
});
