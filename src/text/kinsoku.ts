/**
 * Where a line may end. Excel and LibreOffice differ; every place named here is one where both let a line end, so a
 * line computed with these rules is never fuller than theirs and the count of lines never too low.
 *
 * 行頭禁則 (never first in a line): punctuation, closing brackets, repetition marks, ー and, to be on the safe side,
 * the small kana that only strict typesetting keeps back; unit signs that stay with their figure.
 * 行末禁則 (never last in a line): opening brackets and currency signs.
 */
const NEVER_FIRST = new Set(
  '、。，．・：；？！）〕］｝〉》」』】〙〗｠»’”…‥ー゛゜‐–—―〜～々〻ゝゞヽヾ' +
    'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ' +
    '｡｣､･ｰﾞﾟｧｨｩｪｫｬｭｮｯ!%),.:;?]}¢°′″℃％‰¨´｀',
);
const NEVER_LAST = new Set('（〔［｛〈《「『【〘〖｟«‘“([{｢￥＄￡￠¥$£#＃＠@№');

const SPACE = /^[\p{Zs}\t]/u;
/** Letters and digits of words and figures, of either width, and the signs of ASCII that stand in and at them. */
const IN_WORD = /^(?:[!-~\p{Nd}]|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})/u;
const HALF_KATAKANA = /^[\uFF66-\uFF9F]/;
/** Where a run too long for a line is parted first: as in addresses of the web. */
const JOINT = /^[-/.,_?&=#%:;~+)\]}]/;

/** May a line end between these two letters: yes; only in a run that fills a whole line; no. */
export type LineEnd = 'yes' | 'inLongRun' | 'no';

/** Whether a line may end between two grapheme clusters that follow each other. */
export function lineEndBetween(before: string, after: string): LineEnd {
  if (SPACE.test(after) || NEVER_FIRST.has(head(after)) || NEVER_LAST.has(head(before))) {
    return JOINT.test(before) && inWord(after) ? 'inLongRun' : 'no';
  }
  if (inWord(before) && inWord(after)) return JOINT.test(before) ? 'inLongRun' : 'no';
  return 'yes';
}

function inWord(cluster: string): boolean {
  return IN_WORD.test(cluster) && !HALF_KATAKANA.test(cluster);
}

function head(cluster: string): string {
  return String.fromCodePoint(cluster.codePointAt(0) ?? 0);
}
