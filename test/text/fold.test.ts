import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold';

describe('fold', () => {
  it.each([
    ['目標値（Ｒ５）', '目標値(R5)'],
    ['策定時の値\n数値', '策定時の値数値'],
    ['　目　標　項　目\u200b\ufeff', '目標項目'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['か\u3099', 'が'],
    ['葛\u{e0100}城市', '葛城市'],
    ['✕\ufe0f', '✕'],
    ['㍻２７年㋿', '平成27年令和'],
    ['⼈⼝', '人口'],
  ])('%j → %j', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('unifies dashes, save that after kana they are the long vowel mark', () => {
    for (const dash of '-‐‑‒–—―−－─ー') {
      expect(fold(`3${dash}5`)).toBe('3-5');
      expect(fold(`センタ${dash}`)).toBe('センター');
    }
  });

  it('unifies waves', () => {
    for (const wave of '~～〜∼') expect(fold(`3${wave}5`)).toBe('3~5');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('does not see white space anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('目', '標', 'タ', 'ー', '3', '～')),
        fc.constantFrom(' ', '　', '\n', '\t', '\u200b'),
        (units, gap) => {
          expect(fold(units.join(gap))).toBe(fold(units.join('')));
        },
      ),
    );
  });
});
