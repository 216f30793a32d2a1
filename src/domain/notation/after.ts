import { baseBehind, baseInBrackets, basePer, LONGEST_BASE, unitOn } from './base';
import type { Setting } from './scan';
import type { Bound } from './types';
import { perAt, unitAt, type ScannedUnit } from './units';

/** What stands behind a number and its unit and belongs to it: 以上, 程度, 増, （延べ）. */
export interface After {
  readonly bound: Bound | null;
  readonly approximate: boolean;
  /** 増 1, 減 −1; 改善 says nothing of the sign. */
  readonly change: 1 | -1 | 'unsaid' | null;
  /** （延べ）, （累計）. */
  readonly qualifier: 'total' | 'sum' | null;
  readonly end: number;
}

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/^ ?を(?:下回|切)らない/, 'atLeast'],
  [/^ ?(?:を(?:超え|越え|上回ら)ない|まで(?=$|[)、。\n]))/, 'atMost'],
  [/^ ?(?:以上|\((?:以上|最低|下限)\))/, 'atLeast'],
  [/^ ?(?:以下|以内|\((?:以下|以内|最大|上限)\))/, 'atMost'],
  [/^ ?(?:未満|\(未満\)|を(?:下回|切)る|より(?:少な|低|小さ)い)/, 'below'],
  [/^ ?(?:超(?!過)え?|を超える|を超え(?!な)|を越える|を上回る|より(?:多|高|大き)い)/, 'above'],
];
const APPROXIMATE =
  /^ ?(?:程度|前後|規模|ほど|くらい|ぐらい|余り?(?!\p{Script=Han})|見込み?|\((?:見込み?|概数|推計値?|速報値?|暫定値?|予定)\))/u;
/** Only behind a unit, and not as the beginning of another word. */
const APPROXIMATE_AFTER_UNIT = /^(?:強|弱|位)(?!\p{Script=Han})/u;
const CHANGES: readonly (readonly [RegExp, 1 | -1 | 'unsaid'])[] = [
  [
    /^ ?[のを]?(?:増[加大員設額]|増(?![えやすしさ進])|増やす|増やした|増え[るた]|上昇|向上|拡大|アップ|プラス|上[積乗]せ?み?)/,
    1,
  ],
  [/^ ?[のを]?(?:減[少員額]|減(?![らりずじしさ点])|減らす|減らした|低下|縮小|下降|削減|抑制|短縮|ダウン|マイナス)/, -1],
  [/^ ?[のを]?(?:改善|悪化|変動)/, 'unsaid'],
];
const CHANGE_ENDING = /^(?:させる|させた|する|した)/;
const QUALIFIERS: readonly (readonly [RegExp, 'total' | 'sum'])[] = [
  [/^ ?\((?:延べ?|のべ)[人回件]?数?\)/, 'total'],
  [/^ ?\((?:\d{1,2}[かカヵヶケ箇]?年間?の?)?(?:累計|合計|総計|計)\)/, 'sum'],
];

/** The bound that words are from their first to their last: 以上, を超える; null for other words. */
export function boundBehind(words: string): Bound | null {
  return BOUNDS.find(([pattern]) => pattern.exec(words)?.[0] === words)?.[1] ?? null;
}

/** The longest of the words above. */
const REACH = 12;

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
  if (change !== null) take(CHANGE_ENDING);
  const qualifier = QUALIFIERS.find(([pattern]) => take(pattern))?.[1] ?? null;
  const far = about();
  return { bound, change, approximate: near || far, qualifier, end };
}

const BRACKETED_CLOSE = /^ ?\)/;
const FOREIGN_WORD: Readonly<Record<Setting, RegExp>> = {
  /** A cell's unknown unit is the whole word. */
  cell: /^[\p{Script=Katakana}\p{Script=Han}ーA-Za-z]{1,10}(?![\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ーA-Za-z\d])/u,
  text: /^[\p{Script=Katakana}ー]{2,10}(?![\p{Script=Katakana}ー])/u,
};
const NO_UNIT =
  /^全$|^[末各第男女]|^[A-Za-z]$|達成|現在|時点|[未不無非減増以次号番位目期月時上下超約延数万億〇半]|中止|年度|程度|前後|見込|予定|計画|目標|実績|強|弱|^(?:分の|対)/;

/** The unit behind a number, perhaps in brackets (24.2（％）); an unknown one where it is a word of its own. */
export function unitBehind(text: string, at: number, setting: Setting): ScannedUnit | null {
  const skipped = text.charAt(at) === ' ' ? at + 1 : at;
  const known = unitAt(text, skipped) ?? (text.charAt(skipped) === '全' ? unitAt(text, skipped + 1) : null);
  if (known) return onBase(text, known);
  const front = text.slice(at, at + LONGEST_BASE);
  const base = basePer(front) ?? baseBehind(front) ?? baseInBrackets(front);
  if (base) return { unit: unitOn(null, base.unit), short: false, end: at + base.end };
  if (text.charAt(skipped) === '(') return bracketedUnit(text, skipped + 1);
  const word = FOREIGN_WORD[setting].exec(text.slice(at, at + 12))?.[0];
  if (word === undefined || NO_UNIT.test(word)) return null;
  const end = at + word.length;
  const per = perAt(text, end);
  return { unit: per ? `${word}/${per.unit}` : word, short: false, end: per?.end ?? end };
}

/** 人（千人当たり） */
function onBase(text: string, unit: ScannedUnit): ScannedUnit {
  const base = unit.unit.includes('/') ? null : baseInBrackets(text.slice(unit.end, unit.end + LONGEST_BASE));
  return base ? { ...unit, unit: unitOn(unit.unit, base.unit), end: unit.end + base.end } : unit;
}

function bracketedUnit(text: string, at: number): ScannedUnit | null {
  const unit = unitAt(text, at);
  const close = unit && BRACKETED_CLOSE.exec(text.slice(unit.end, unit.end + 2));
  return unit && close ? { ...unit, end: unit.end + close[0].length } : null;
}
