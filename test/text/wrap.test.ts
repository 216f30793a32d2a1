import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes, widthOf } from '../../src/text/measure';
import { wrapLines } from '../../src/text/wrap';

const letters = fc.constantFrom(
  ...['あ', '漢', '、', '。', '」', '「', '（', '）', 'ー', 'っ', 'ｶﾞ', '８', '9', 'a', 'Z', '-', '/', ' ', '　', '\t'],
  ...['①', '％', '〜', '👨‍👩‍👧', '葛\u{E0100}', 'か\u3099', '🇯🇵', '\n', '×', 'é', '…'],
);
const texts = fc.oneof(
  fc.array(letters, { maxLength: 120 }).map((parts) => parts.join('')),
  fc.string(),
);
const widths = fc.integer({ min: 4, max: 100 }).map((halves) => halves / 2);

describe('wrapLines', () => {
  it('gives the text back when its lines are joined', () => {
    fc.assert(fc.property(texts, widths, (text, width) => wrapLines(text, width).join('') === text));
  });

  it('makes no line wider than the width, save a single wider letter', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        for (const line of wrapLines(text, width)) {
          expect(widthOf(line) <= width || graphemes(line).length === 1, JSON.stringify(line)).toBe(true);
        }
      }),
    );
  });

  it('never parts what people see as one letter', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        expect(wrapLines(text, width).flatMap(graphemes)).toEqual(graphemes(text));
      }),
    );
  });

  it('wraps some of its lines to the same lines again, so that a paragraph can be continued in another cell', () => {
    fc.assert(
      fc.property(texts, widths, fc.nat(20), fc.integer({ min: 1, max: 10 }), (text, width, from, count) => {
        const lines = wrapLines(text.replace(/[\r\n]/g, ''), width);
        const piece = lines.slice(from, from + count);
        fc.pre(piece.length > 0);
        expect(wrapLines(piece.join(''), width)).toEqual(piece);
      }),
    );
  });

  it('gives a line the same width wherever it begins, though widths are fractions', () => {
    const text = `${'a'.repeat(120)}葛\u{E0100}・WebWeb（葛\u{E0100}👨‍👩‍👧 `;
    for (let width = 40; width < 50; width += 0.25) {
      const [, ...rest] = wrapLines(text, width);
      expect(wrapLines(rest.join(''), width)).toEqual(rest);
    }
  });

  it('needs no more lines in a wider cell', () => {
    fc.assert(
      fc.property(texts, widths, widths, (text, a, b) => {
        expect(wrapLines(text, Math.max(a, b)).length).toBeLessThanOrEqual(wrapLines(text, Math.min(a, b)).length);
      }),
    );
  });

  it.each([
    ['closing marks stay with the letter before', 'ああああ、いい', 4, ['あああ', 'あ、いい']],
    ['and so do several of them', 'あああ」。い', 4, ['ああ', 'あ」。い']],
    ['small kana and ー too', 'カカカカカッターカ', 5, ['カカカカ', 'カッターカ']],
    ['opening brackets go with the letter after', 'あああ（い）', 4, ['あああ', '（い）']],
    ['words stay whole', 'システムWeb会議', 5, ['システム', 'Web会議']],
    ['figures stay whole with their unit sign', '全体の31.43％を', 6, ['全体の', '31.43％を']],
    ['full-width figures too', 'ああ２０２２年', 5, ['ああ', '２０２２年']],
    ['a word longer than a line is parted', 'あabcdefgh', 2, ['あ', 'abc', 'def', 'gh']],
    ['an address of the web at its joints first', 'http://ab.cd/efgh', 4, ['http://', 'ab.cd/', 'efgh']],
    ['the writer’s own line breaks end lines', 'あ\n\nい', 9, ['あ\n', '\n', 'い']],
    ['also the last one', 'あ\n', 9, ['あ\n', '']],
    ['spaces belong to the line they follow', 'ああ いい', 2, ['あ', 'あ ', 'いい']],
    ['a blank text is one line', '', 9, ['']],
    ['nothing but closing marks is parted anywhere', '、、、、、', 2, ['、、', '、、', '、']],
  ])('%s', (_, text, width, lines) => {
    expect(wrapLines(text, width)).toEqual(lines);
  });

  it('takes long runs of every kind', () => {
    const unbroken = 'a'.repeat(20_000) + '、'.repeat(20_000) + '\u200B'.repeat(20_000) + '介護'.repeat(10_000);
    expect(wrapLines(unbroken, 44).join('')).toBe(unbroken);
  });
});
