import { KIND, nameLetters, type Alias } from './disguise';
import { compared, lettersOf, literally } from './letters';

/** A part of an insurer's name that still stands in a text: 前橋 in 前橋保健医療圏. */
export interface Remain {
  readonly part: string;
  /** The sentence it stands in, cut to what is around it. */
  readonly sentence: string;
}

/** A name's part of one letter (津) would be found everywhere. */
const SHORTEST = 2;
/** Characters shown before and behind. */
const AROUND = 30;

/**
 * Finds what is left of names once they have been replaced: names without 市町村, and the 郡 in front of what was
 * replaced. Not 千葉 in 千葉県, nor 昭和 before a year.
 */
export function remainsFinder(aliases: readonly Alias[]): (text: string) => readonly Remain[] {
  const parts = aliases.flatMap(({ name }) => {
    const part = nameLetters(name).replace(KIND, '');
    return [...part].length < SHORTEST ? [] : [part];
  });
  const counties = aliases.map(({ alias }) => `\\p{Script=Han}{2,3}郡(?=${literally(lettersOf(alias))})`);
  const longestFirst = [...new Set(parts)].sort((a, b) => b.length - a.length);
  const patterns = [...longestFirst.map((part) => `${literally(part)}${noYear(part)}(?![都道府県])`), ...counties];
  if (patterns.length === 0) return () => [];
  const all = new RegExp(patterns.join('|'), 'gu');
  return (text) => {
    const { letters, from, to } = compared(text);
    return [...letters.matchAll(all)].map(({ 0: found, index }) => {
      const [start = 0, end = text.length] = [from[index], to[index + found.length - 1]];
      return { part: text.slice(start, end), sentence: sentenceAt(text, start, end) };
    });
  };
}

/** What must not follow: a year, where the part is the name of an era too. */
const noYear = (part: string): string => (/^(?:明治|大正|昭和|平成|令和)$/.test(part) ? '(?![0-9元])' : '');

function sentenceAt(text: string, start: number, end: number): string {
  const before =
    text
      .slice(0, start)
      .split(/[。\n]/)
      .at(-1) ?? '';
  const [after = ''] = /^[^。\n]*。?/.exec(text.slice(end)) ?? [];
  const [head, tail] = [[...before], [...after]];
  const cutHead = head.length > AROUND ? `…${head.slice(-AROUND).join('')}` : before;
  const cutTail = tail.length > AROUND ? `${tail.slice(0, AROUND).join('')}…` : after;
  return `${cutHead}${text.slice(start, end)}${cutTail}`.trim();
}
