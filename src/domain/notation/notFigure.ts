import { unitAt } from './units';
import { matchAt, type Setting } from './scan';

/** 第１回, ※1, No.3, 別紙２, A4: the number belongs to the word before it. */
const ORDINAL_BEFORE = /(?:第|※|No\.?|№|別紙|様式|別表|別添|付表|[A-Za-z])[ -]?$/;
/** Web1回: what is counted, unlike A4 and No3. */
const LATIN_WORD = /[A-Za-z]{2} ?$(?<![Nn]o ?)/;
/** 数十人, 百数十人, 何千件: no number is said. */
const SEVERAL_BEFORE = /(?:^|[^\p{Script=Han}]|[十百千万億])(?:約|延べ)?[数何幾][百千万]?$/u;
/** 資料１, but 資料3部. */
const REFERENCE_BEFORE =
  /(?:要支援|要介護|資料|図表|参考|議題|事例|ステップ|フェーズ|レベル|ケース|注|問|(?<!\p{Script=Han})[図表])[ -]?$/u;
const REACH_BEFORE = 6;

/** Joined digits that are no amount: 13:30, 11/35, 027-226-2561, 2.0.1, 1:2, 0120-…. */
const JOINED =
  /\d{1,4}(?::\d{1,3}|\/\d{1,4}|\.\d+\.\d+)+(?![\d万千])|\d{1,5}(?:-\d{1,5}){2,}|0\d{1,4}-\d+|\d{1,3}対\d{1,3}(?!\d)/y;
const FRACTION = /\d{1,4} ?分の ?\d{0,4}/y;
/** What a number before it only names or dates: 12月, ５年度, 2次, 60代, 3回目. In a cell 「3年」 is a figure. */
const NAMED_AFTER: Readonly<Record<Setting, RegExp>> = {
  cell: /^ ?(?:年度|年[目生代前後齢]|月(?!間)|時(?!間)(?: ?\d{1,2} ?分)?|番|号|次|期|条|章|節|頁|ページ|丁目|代|級)/,
  text: /^ ?(?:数[人名回件十百千万年か]|年(?!間|以|程|未|超)|月(?!間)|日(?!間)|時(?!間)(?: ?\d{1,2} ?分)?|位(?!置)|番|号|次|期|条|章|節|頁|ページ|丁目|代|級|対\d)/,
};
const COUNTED_AFTER = /^目(?!標|的)/;
const LINE_START = /\n[ ・●○◆■◇□▪(-]{0,3}$/;
const MARK_END = /^(?:[).、](?!\d)| (?![\n\d]|$))/;
/** ３．１回目: nothing is counted in tenths of these. */
const MARK_BEFORE_COUNT = /^\d{1,2}\.\d{1,2}(?:回|人|名|件|つ|か所|市町村)/;
/** Lists in documents of this kind are no longer; 「35 市町村」 is a figure. */
const LONGEST_LIST = 20;

/**
 * Where a number that is no figure ends (a mark of a list, an ordinal, a time, a reference), or null for a figure.
 * `at` is the number's beginning in plain text.
 */
export function endOfOther(text: string, at: number, setting: Setting): number | null {
  const joined = matchAt(JOINED, text, at) ?? matchAt(FRACTION, text, at);
  if (joined) return at + joined[0].length;
  const front = `${at > REACH_BEFORE ? '' : '\n'}${text.slice(Math.max(0, at - REACH_BEFORE), at)}`;
  const mark = setting === 'text' ? listMarkLength(front, text.slice(at, at + 8)) : 0;
  if (mark > 0) return at + mark;
  const end = at + (matchAt(/\d+(?:[.,]\d+)*/y, text, at)?.[0].length ?? 1);
  const named = NAMED_AFTER[setting].exec(text.slice(end, end + 7));
  if (named) return end + named[0].length;
  if (SEVERAL_BEFORE.test(front)) return end;
  const unit = unitAt(text, text.charAt(end) === ' ' ? end + 1 : end);
  const counted = unit !== null && !unit.short && LATIN_WORD.test(front);
  if (ORDINAL_BEFORE.test(front) && !counted && !(setting === 'cell' && unit?.unit === '位'))
    return endOfSpan(text, unit?.end ?? end);
  if (unit !== null) return COUNTED_AFTER.test(text.slice(unit.end, unit.end + 2)) ? unit.end + 1 : null;
  const reference = REFERENCE_BEFORE.test(front) || (setting === 'text' && /[A-Za-z]/.test(text.charAt(end)));
  return reference ? endOfSpan(text, end) : null;
}

/** 様式１～３, level 0~1. */
const endOfSpan = (text: string, at: number): number => at + (matchAt(/[~-]\d+/y, text, at)?.[0].length ?? 0);

/** （１）, １　, 1., １） at the beginning of a line, （１） and 「 1.」 anywhere: how long the mark is, 0 for none. */
function listMarkLength(front: string, behind: string): number {
  const digits = /^\d{1,2}(?!\d)/.exec(behind)?.[0] ?? '';
  if (digits === '' || Number(digits) > LONGEST_LIST) return 0;
  const rest = behind.slice(digits.length);
  const bracketed = front.endsWith('(') && rest.startsWith(')');
  const pointed = /[ \n]$/.test(front) && /^[.)](?!\d)/.test(rest);
  const opening = LINE_START.test(front) && MARK_END.test(rest);
  if (bracketed || pointed || opening) return digits.length;
  return LINE_START.test(front) && MARK_BEFORE_COUNT.test(behind) ? digits.length + 1 : 0;
}
