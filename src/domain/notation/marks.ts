import { circledNumber } from './circled';
import type { ValueNotation } from './types';

/** The mark of a note behind a figure: 120人※1, 120人注1), 120*2. */
const NOTE_MARK = /(?<!^)(?:[※*]|注)\d{1,2}\)?(?=$|[(、])/g;

/** ※1,234: the mark of a note in front; ※1 alone is the note's own number. */
const MARKED = /^[※*]+(?=\d[\d,]{2,}|\d+\.\d)/;
/** 12,345(千円): the power belongs to the number. */
const POWER_IN_BRACKETS = /(\d)\(([十百千万億]{1,2}(?:円|人|名|件|世帯))\)/;

/** What a rate is counted on: 人口10万人当たり, 65歳以上人口10万対, 1人あたり. */
const BASE =
  /^[^\d、,。]{0,10}(?:\d{2}歳以上|第[12]号)?[^\d、,。]{0,8}[\d,.]{0,9}[十百千万億]{0,2}[^\d、,。]{0,3}(?:当たり|あたり|につき|対(?=\d))の?:?/;

/** 3対1 is a ratio, 人口10万対12.3 a rate. */
const RATIO = /^\d{1,3}対$/;

/** The time in which something is counted: 3年間で1,200人. */
const TIME = /^(?:[^、。]{0,15}の)?\d{1,2}(?:年間|[かカヵヶケ箇]年間?|[かカヵヶケ箇]月間?)[でに]/;

/** Roman numbers, as NFKC leaves them. */
const ROMAN = Array.from('ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ', (sign) => sign.normalize('NFKC'));

/** 過半数 is more than half. */
const MAJORITY = /過半数/g;

/** Tight plain text without the marks of notes, and without brackets between a number and its 千円. */
export function withoutMarks(text: string): string {
  return text.replace(NOTE_MARK, '').replace(MARKED, '').replace(POWER_IN_BRACKETS, '$1$2').replace(MAJORITY, '半数超');
}

/** Tight plain text without the words that say what or how long is counted on. */
export function withoutBase(text: string): string {
  const base = TIME.exec(text)?.[0] ?? BASE.exec(text)?.[0] ?? '';
  return /[\d一二三四五六七八九十百千万]/.test(base) && !RATIO.test(base) ? text.slice(base.length) : text;
}

/** ① or Ⅲ alone may count, number or grade: a person decides. */
export function numberSign(text: string): ValueNotation | null {
  const sign = text.replace(/^\(|\)$/g, '');
  const number = circledNumber(sign) ?? (ROMAN.indexOf(sign.toUpperCase()) + 1 || null);
  return number === null ? null : { kind: 'ambiguous', candidates: [String(number)] };
}
