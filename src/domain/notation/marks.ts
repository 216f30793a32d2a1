import { circledNumber } from './circled';
import type { ValueNotation } from './types';

/** The mark of a note behind a figure: 120人※1, 120人注1), 120*2. */
const NOTE_MARK = /(?<!^)(?:[※*]|注)\d{1,2}\)?(?=$|[(、])/g;

/** ※1,234: the mark of a note in front; ※1 alone is the note's own number. */
const MARKED = /^[※*]+(?=\d[\d,]{2,}|\d+\.\d|\d+(?:%|か所|人|名|件|市町村|回$))/;
/** 12,345(千円): the power belongs to the number. */
const POWER_IN_BRACKETS = /(\d)\(([十百千万億]{1,2}(?:円|人|名|件|世帯))\)/;

/** Roman numbers, as NFKC leaves them. */
const ROMAN = Array.from('ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ', (sign) => sign.normalize('NFKC'));

/** 過半数 is more than half. */
const MAJORITY = /過半数/g;

/** Tight plain text without the marks of notes, and without brackets between a number and its 千円. */
export function withoutMarks(text: string): string {
  return text.replace(NOTE_MARK, '').replace(MARKED, '').replace(POWER_IN_BRACKETS, '$1$2').replace(MAJORITY, '半数超');
}

/** ① or Ⅲ alone may count, number or grade: a person decides. */
export function numberSign(text: string): ValueNotation | null {
  const sign = text.replace(/^\(|\)$/g, '');
  const number = circledNumber(sign) ?? (ROMAN.indexOf(sign.toUpperCase()) + 1 || null);
  return number === null ? null : { kind: 'ambiguous', candidates: [String(number)] };
}
