import { insurerKey } from '../../domain/insurer';
import { fold } from '../../text/fold';

/** Signs that a name may be written with or without. */
const DROPPED = /[()[\]{}「」『』【】〔〕〈〉《》の・･:;*※、,.。ー~-]/g;

/** 「１　」「（２）」「③」「Ⅳ．」 before a name. */
const NUMBERING = /^\(?(?:\d{1,2}|[IVX]{1,4})[).、:]?(?=\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hiragana})/u;

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/取り組み|取組み/g, '取組'],
  [/および/g, '及び'],
  [/または/g, '又は'],
  [/ならびに/g, '並びに'],
  [/子供|こども/g, '子ども'],
  [/障がい|障碍/g, '障害'],
];

/**
 * The form in which names are one and the same name written otherwise: width, case, kana, brackets, の and ・, long
 * vowels, numbering, okurigana. Never shown to people.
 */
export function spellingKey(name: string): string {
  const plain = WORDS.reduce((text, [from, to]) => text.replace(from, to), fold(name));
  return katakana(plain.replace(NUMBERING, '').toLowerCase().replace(DROPPED, ''));
}

/** The same for insurers: also variant characters, and without prefecture and county. */
export function insurerSpellingKey(name: string): string {
  return spellingKey(insurerKey(name));
}

function katakana(text: string): string {
  return text.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** The one name among several that has a key; null where none has it, or more than one. */
export function onlyNameWith(names: Iterable<string>, has: (name: string) => boolean): string | null {
  const found = [...new Set(names)].filter(has);
  return found.length === 1 ? (found[0] ?? null) : null;
}
