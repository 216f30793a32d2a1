import { describe, expect, it } from 'vitest';
import { graphemes, widthOf } from '../../src/text/measure';

describe('widthOf', () => {
  it.each([
    ['', 0],
    ['介護', 2],
    ['１２Ａ（）', 5],
    ['R5:12', 2.5],
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
    ['a\u200Db', 1],
    ['\u3099', 1],
    ['\t', 4],
    ['あ\nい', 2],
  ])('%s is %d em wide', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('graphemes', () => {
  it('finds the same letters in a long text, which it takes in parts', () => {
    const text = 'か\u3099介護A👨‍👩‍👧、'.repeat(2_000);
    expect(graphemes(text)).toEqual(Array.from({ length: 2_000 }, () => graphemes('か\u3099介護A👨‍👩‍👧、')).flat());
  });

  it('keeps together what people see as one letter', () => {
    expect(graphemes('葛\u{E0100}か\u3099👨‍👩‍👧a')).toEqual(['葛\u{E0100}', 'か\u3099', '👨‍👩‍👧', 'a']);
  });
});
