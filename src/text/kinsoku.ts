/**
 * Where a line may end. Excel and LibreOffice differ; every place named here is one where both let a line end, so a
 * line computed with these rules is never fuller than theirs and the count of lines never too low.
 *
 * 行頭禁則 (never first in a line): punctuation, closing brackets, repetition marks, ー and, to be on the safe side,
 * the small kana that only strict typesetting keeps back; unit signs that stay with their figure.
 * 行末禁則 (never last in a line): opening brackets, currency signs and, as in LibreOffice, a slash.
 */
const NEVER_FIRST = new Set(
  '、。，．・：；？！）〕］｝〉》」』】〙〗｠»’”…‥ー゛゜‐–—―〜～々〻ゝゞヽヾ' +
    'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ' +
    '｡｣､･ｰﾞﾟｧｨｩｪｫｬｭｮｯ!%),-./:;?|]}¢°′″℃％‰¨´｀',
);
const NEVER_LAST = new Set('（〔［｛〈《「『【〘〖｟«‘“([{｢￥＄￡￠¥$£#＃＠@№/');

const SPACE = /^[\p{Zs}\t]/u;
/** What makes words and figures: letters and digits of either width, the signs of ASCII, and signs such as ①, ×, ％. */
const IN_WORD = /^(?:[!-~％‰°\p{S}\p{N}]|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})/u;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ーｰ]/u;
/** Where a run too long for a line is parted first: as in addresses of the web. */
const JOINT = /^[-/.,_?&=#%:;~+)\]}]/;

/** May a line end between these two letters: yes; only in a run that fills a whole line; no. */
export type LineEnd = 'yes' | 'inLongRun' | 'no';

/** Whether a line may end between two grapheme clusters that follow each other. */
export function lineEndBetween(before: string, after: string): LineEnd {
  if (inWord(before) && inWord(after)) return JOINT.test(before) ? 'inLongRun' : 'no';
  return isHeld(before, after) ? 'no' : 'yes';
}

/** Held together by 禁則, or as LibreOffice does: brackets and commas stay with the word beside them. */
function isHeld(before: string, after: string): boolean {
  if (SPACE.test(after) || NEVER_FIRST.has(head(after)) || NEVER_LAST.has(head(before))) return true;
  if (inWord(before)) return NEVER_LAST.has(head(after));
  return inWord(after) && NEVER_FIRST.has(head(before)) && !KANA.test(before);
}

function inWord(cluster: string): boolean {
  return IN_WORD.test(cluster) && !KANA.test(cluster);
}

function head(cluster: string): string {
  return String.fromCodePoint(cluster.codePointAt(0) ?? 0);
}
