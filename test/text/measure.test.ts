import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes, widthOf } from '../../src/text/measure';

describe('widthOf', () => {
  it.each([
    ['', 0],
    ['介護', 2],
    ['１２Ａ（）', 5],
    ['.(/', 1.5],
    ['50', 1.3],
    ['R5:12', 3.35],
    ['Web', 2.35],
    ['ｶﾞ｡', 1.5],
    ['①※×°○', 5],
    ['Å', 1],
    ['か\u3099', 1],
    ['葛\u{E0100}飾', 2],
    ['𠮷野', 2],
    ['👨‍👩‍👧', 1.5],
    ['🇯🇵', 1.5],
    ['1️⃣', 1.5],
    ['❤\uFE0F', 1.5],
    ['☎', 1],
    ['a\u200Db', 1.3],
    ['\u3099', 1],
    ['\t', 4],
    ['あ\nい', 2],
  ])('%s is %d em wide', (text, width) => {
    expect(widthOf(text)).toBeCloseTo(width, 10);
  });
});

describe('graphemes', () => {
  it('parts any text as Unicode does', () => {
    const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
    const letters = fc.constantFrom(...'aé介ガｶﾞ゛※\u3099\u302A〰〽ー‥①◯\uFE0F\u200D👨👧\u{E0100}葛\r\n　');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' })), (text) => {
        expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds the same letters in a long text, which it takes in parts', () => {
    const text = 'か\u3099介護A👨‍👩‍👧、'.repeat(2_000);
    expect(graphemes(text)).toEqual(Array.from({ length: 2_000 }, () => graphemes('か\u3099介護A👨‍👩‍👧、')).flat());
  });

  it('keeps together what people see as one letter', () => {
    expect(graphemes('葛\u{E0100}か\u3099👨‍👩‍👧a')).toEqual(['葛\u{E0100}', 'か\u3099', '👨‍👩‍👧', 'a']);
  });
});
