const DIGITS = '〇一二三四五六七八九';

/**
 * A small number in kanji (元, 五, 十二, 二十一, 二〇) or in ASCII digits; NaN for anything else.
 * 元 is the first year of an era.
 */
export function smallNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  if (written === '元') return 1;
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(written);
  if (tens) return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
  return /^[〇一二三四五六七八九]{1,2}$/.test(written)
    ? Array.from(written).reduce((number, digit) => number * 10 + DIGITS.indexOf(digit), 0)
    : Number.NaN;
}
