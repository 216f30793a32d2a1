import { matchAt } from './scan';

const DIGITS = '〇一二三四五六七八九';
const POSITIONAL =
  /[一二三四五六七八九][〇一二三四五六七八九]{0,15}(?:[、,][〇一二三四五六七八九]{3}(?![〇一二三四五六七八九])){0,5}/y;
/** 二・五: the point of upright writing. */
const POINT = /[・.]([〇一二三四五六七八九]{1,4})/y;

/** A number in kanji by place, as ASCII digits. */
export interface ScannedDigits {
  readonly digits: string;
  /** 二・三 may be two or three as well. */
  readonly doubts: readonly string[];
  readonly end: number;
}

/**
 * A small number in kanji (元, 五, 十二, 二十一, 二〇) or in ASCII digits; NaN for anything else.
 * 元 is the first year of an era.
 */
export function smallNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  if (written === '元') return 1;
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(written);
  if (tens) return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
  return /^[〇一二三四五六七八九]{1,2}$/.test(written) ? Number(inDigits(written)) : Number.NaN;
}

/** Kanji digits one by one: 二〇二三 → 2023. */
export const inDigits = (written: string): string =>
  Array.from(written, (digit) => String(DIGITS.indexOf(digit))).join('');

/** 二六四, 一、二三四, 二・五 at a place of plain text; null for anything else. */
export function kanjiDigitsAt(text: string, at: number): ScannedDigits | null {
  const match = matchAt(POSITIONAL, text, at);
  if (!match) return null;
  const whole = inDigits(match[0].replace(/[、,]/g, ''));
  const end = at + match[0].length;
  const point = matchAt(POINT, text, end);
  if (!point) return { digits: whole, doubts: [], end };
  const tenths = inDigits(point[1] ?? '');
  const digits = `${whole}.${tenths}`;
  const next = tenths.length === 1 && Number(tenths) === Number(whole) + 1;
  return { digits, doubts: next ? [`${whole}～${tenths}`, digits] : [], end: end + point[0].length };
}
