import { remember } from './remember';

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

/** What the rules ask of a letter. */
interface Traits {
  readonly inWord: boolean;
  readonly kana: boolean;
  readonly joint: boolean;
  readonly space: boolean;
  readonly neverFirst: boolean;
  readonly neverLast: boolean;
}

const traitsOf = remember((cluster): Traits => {
  const kana = KANA.test(cluster);
  return {
    inWord: IN_WORD.test(cluster) && !kana,
    kana,
    joint: JOINT.test(cluster),
    space: SPACE.test(cluster),
    neverFirst: NEVER_FIRST.has(head(cluster)),
    neverLast: NEVER_LAST.has(head(cluster)),
  };
});

/** Whether a line may end between two grapheme clusters that follow each other. */
export function lineEndBetween(before: string, after: string): LineEnd {
  const [last, first] = [traitsOf(before), traitsOf(after)];
  if (last.inWord && first.inWord) return last.joint ? 'inLongRun' : 'no';
  return isHeld(last, first) ? 'no' : 'yes';
}

/** Held together by 禁則, or as LibreOffice does: brackets and commas stay with the word beside them. */
function isHeld(last: Traits, first: Traits): boolean {
  if (first.space || first.neverFirst || last.neverLast) return true;
  if (last.inWord) return first.neverLast;
  return first.inWord && last.neverFirst && !last.kana;
}

function head(cluster: string): string {
  return String.fromCodePoint(cluster.codePointAt(0) ?? 0);
}
