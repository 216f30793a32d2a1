import { insurerKey } from '../../domain/insurer';
import { columnLetters } from '../../sheet/address';
import { compared, lettersOf, literally } from './letters';

/** An insurer's name with what stands in its place: 前橋市, Ａ市. */
export interface Alias {
  readonly name: string;
  readonly alias: string;
}

/** The kinds of insurers as their names end. */
export const KIND = /(?:広域連合|一部事務組合|組合|市|区|町|村)$/;
/** What an insurer of another kind is called. */
const NO_KIND = '保険者';

/**
 * Ａ市, Ｂ町, Ｃ村, Ｄ広域連合 … for the names of the 保険者 master, in its order; after Ｚ follow ＡＡ, ＡＢ …
 * A letter is left out where what it would make stands in the texts already.
 */
export function aliasesOf(names: readonly string[], texts: readonly string[]): readonly Alias[] {
  const all = texts.map(lettersOf).join('\n');
  let next = 0;
  return [...new Set(names)].map((name) => {
    const kind = KIND.exec(name.trim())?.[0] ?? NO_KIND;
    let alias: string;
    do alias = `${wide(columnLetters(next++))}${kind}`;
    while (all.includes(lettersOf(alias)));
    return { name, alias };
  });
}

function wide(letters: string): string {
  return letters.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

/** What is looked for: without the prefecture or the 郡 that the master may have in front. */
export function nameLetters(name: string): string {
  return lettersOf(insurerKey(name));
}

/** Puts aliases in the place of names, however those are written: width, variant letters, white space inside. */
export function disguiser(aliases: readonly Alias[]): (text: string) => string {
  const byLetters = new Map(aliases.map(({ name, alias }) => [nameLetters(name), alias]));
  byLetters.delete('');
  // The longest first: 架空町 at the beginning of 架空町外二村組合 is no name of its own.
  const patterns = [...byLetters.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  if (patterns.length === 0) return (text) => text;
  const names = new RegExp(patterns.join('|'), 'gu');
  return (text) => {
    const { letters, from, to } = compared(text);
    let done = '';
    let at = 0;
    for (const { 0: found, index } of letters.matchAll(names)) {
      done += text.slice(at, from[index]) + (byLetters.get(found) ?? '');
      at = to[index + found.length - 1] ?? at;
    }
    return done + text.slice(at);
  };
}

/** 津市, but not the end of 沼津市. */
function patternOf(letters: string): string {
  const isShort = letters.replace(KIND, '').length === 1;
  return `${isShort ? '(?<!(?![都道府県郡])\\p{Script=Han})' : ''}${literally(letters)}`;
}
