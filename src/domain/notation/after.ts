import type { Setting } from './scan';
import type { Bound } from './types';
import { unitAt, type ScannedUnit } from './units';

/** What stands behind a number and its unit and belongs to it: 以上, 程度, 増, （延べ）. */
export interface After {
  readonly bound: Bound | null;
  readonly approximate: boolean;
  /** 増 1, 減 −1. */
  readonly change: 1 | -1 | null;
  /** （延べ）. */
  readonly total: boolean;
  readonly end: number;
}

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/^ ?(?:以上)/, 'atLeast'],
  [/^ ?(?:以下|以内)/, 'atMost'],
  [/^ ?(?:未満|を下回る|より少ない|より低い)/, 'below'],
  [/^ ?(?:超(?!過)え?|を超える|を超え|を越える|を上回る|より多い|より高い)/, 'above'],
];
const APPROXIMATE =
  /^ ?(?:程度|前後|ほど|くらい|ぐらい|余り?(?!\p{Script=Han})|見込み?|\((?:見込み?|概数|推計値?|速報値?|暫定値?|予定)\))/u;
/** Only behind a unit, and not as the beginning of another word. */
const APPROXIMATE_AFTER_UNIT = /^(?:強|弱|位)(?!\p{Script=Han})/u;
const CHANGES: readonly (readonly [RegExp, 1 | -1])[] = [
  [/^ ?の?(?:増加|増(?![えやすしさ進設大])|上昇|アップ|プラス)/, 1],
  [/^ ?の?(?:減少|減(?![らりずじしさ点])|低下|ダウン|マイナス)/, -1],
];
const TOTAL = /^ ?\((?:延べ?|のべ)[人回件]?数?\)/;

/** The longest of the words above. */
const REACH = 10;

/** Looks on from the end of a number (and its unit, where `hasUnit`). */
export function after(text: string, at: number, hasUnit: boolean): After {
  let end = at;
  const take = (pattern: RegExp): boolean => {
    const match = pattern.exec(text.slice(end, end + REACH));
    end += match?.[0].length ?? 0;
    return match !== null;
  };
  const about = (): boolean => take(APPROXIMATE) || (hasUnit && take(APPROXIMATE_AFTER_UNIT));
  const near = about();
  const bound = BOUNDS.find(([pattern]) => take(pattern))?.[1] ?? null;
  const change = CHANGES.find(([pattern]) => take(pattern))?.[1] ?? null;
  const total = take(TOTAL);
  const far = about();
  return { bound, change, approximate: near || far, total, end };
}

const BRACKETED_CLOSE = /^ ?\)/;
const FOREIGN_WORD: Readonly<Record<Setting, RegExp>> = {
  /** A cell's unknown unit is the whole word. */
  cell: /^[\p{Script=Katakana}\p{Script=Han}ーA-Za-z]{1,10}(?![\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ーA-Za-z\d])/u,
  text: /^[\p{Script=Katakana}ー]{2,10}(?![\p{Script=Katakana}ー])/u,
};
const NO_UNIT =
  /[未不無非減増以次号番位目期月時上下超約延]|中止|年度|程度|前後|見込|予定|計画|目標|実績|強|弱|^(?:分の|対)/;

/** The unit behind a number, perhaps in brackets (24.2（％）); an unknown one where it is a word of its own. */
export function unitBehind(text: string, at: number, setting: Setting): ScannedUnit | null {
  const skipped = text.charAt(at) === ' ' ? at + 1 : at;
  const known = unitAt(text, skipped);
  if (known) return known;
  if (text.charAt(skipped) === '(') return bracketedUnit(text, skipped + 1);
  const word = FOREIGN_WORD[setting].exec(text.slice(at, at + 12))?.[0];
  return word === undefined || NO_UNIT.test(word) ? null : { unit: word, end: at + word.length };
}

function bracketedUnit(text: string, at: number): ScannedUnit | null {
  const unit = unitAt(text, at);
  const close = unit && BRACKETED_CLOSE.exec(text.slice(unit.end, unit.end + 2));
  return unit && close ? { unit: unit.unit, end: unit.end + close[0].length } : null;
}
