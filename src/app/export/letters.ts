import { insurerKey } from '../../domain/insurer';
import { remember } from '../../text/remember';

/** A text in the letters in which names are compared, each with the place in the text that it came from. */
export interface Compared {
  readonly letters: string;
  /** Where the letter's character begins and ends in the text, by UTF-16 unit. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Small words between kanji that are written in several ways. */
const LINKS: readonly (readonly [RegExp, string])[] = [
  [/^[ケヶヵカがガ]$/, 'ヶ'],
  [/^[ノの]$/, 'ノ'],
  [/^[ツッつっ]$/, 'ツ'],
];

/** One character as it is compared, whatever its width and variant form; '' for white space. */
const letterOf = remember((character: string): string => {
  const plain = insurerKey(character);
  return LINKS.find(([link]) => link.test(plain))?.[1] ?? plain;
});

export function compared(text: string): Compared {
  let letters = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of text) {
    const letter = letterOf(character);
    for (let unit = 0; unit < letter.length; unit += 1) {
      from.push(at);
      to.push(at + character.length);
    }
    letters += letter;
    at += character.length;
  }
  return { letters, from, to };
}

/** The letters alone, for a name that is looked for. */
export function lettersOf(name: string): string {
  return compared(name).letters;
}

/** For a regular expression that looks for just this. */
export function literally(letters: string): string {
  return letters.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
