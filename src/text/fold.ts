import { remember } from './remember';

/** Characters that are seen as nothing: white space, controls, zero-width and direction marks, variation selectors. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}\u2800\u3164]/gu;

/** Strokes that people type for a hyphen, a minus or a dash, besides the long vowel mark. */
const DASHES = /[-\u00af\u02d7\u2010-\u2015\u2043\u207b\u2212\u23af\u2500\u2501\ufe58\ufe63\uff0d]/;

const WAVES = /[~\u02dc\u223c\u223d\u223f\u301c\u3030\uff5e]/;

const KANA = /[\u3041-\u3096\u30a1-\u30fa]/;

/** Letters and signs that are their own normal form: most texts hold no others. */
const FOLDED = /^[!-,.-}、。「」・ぁ-ゔァ-ヺ一-鿿]*$/;

/** One of the strokes for hyphen, minus and dash (not the long vowel mark ー). */
export function isDash(character: string): boolean {
  return DASHES.test(character);
}

/** One of the wave signs for a span. */
export function isWave(character: string): boolean {
  return WAVES.test(character);
}

/** Hiragana or katakana, so that a stroke after it is the long vowel mark. */
export function isKana(character: string): boolean {
  return KANA.test(character);
}

/**
 * The normal form in which labels and names are compared: NFKC, no white space of any kind, no variation selectors,
 * every wave "~", every stroke "ー" after kana and "-" elsewhere. Letters keep their case. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return FOLDED.test(text) ? text : folded(text);
}

const folded = remember((text) => {
  const seen = text.replace(UNSEEN, '').normalize('NFKC').replace(UNSEEN, '');
  if (FOLDED.test(seen)) return seen;
  let all = '';
  let previous = '';
  for (const character of seen) {
    previous = foldStroke(character, previous);
    all += previous;
  }
  return all;
});

function foldStroke(character: string, previous: string): string {
  if (isWave(character)) return '~';
  if (character !== 'ー' && !isDash(character)) return character;
  return isKana(previous) || previous === 'ー' ? 'ー' : '-';
}
