import { RATINGS, type Rating } from '../rating';

const RATING_WORDS: Readonly<Record<Rating, string>> = {
  '◎': '達成できた',
  '○': '概ね達成できた',
  '△': '達成はやや不十分',
  '×': '達成は不十分',
};

/** The canonical word of a level. */
export function ratingWord(rating: Rating): string {
  return RATING_WORDS[rating];
}

/** Signs of the levels, after folding. The digit 0 and the letter O are none. */
const MARKS: ReadonlyMap<string, Rating> = new Map([
  ...Array.from('◎⊚', (mark): [string, Rating] => [mark, '◎']),
  ...Array.from('○〇◯⚪⭕⃝', (mark): [string, Rating] => [mark, '○']),
  ...Array.from('△▵', (mark): [string, Rating] => [mark, '△']),
  ...Array.from('×✕✖✗✘☓❌⨯╳xX', (mark): [string, Rating] => [mark, '×']),
]);

/** The level of a sign, or null. */
export const ratingOfMark = (sign: string): Rating | null => MARKS.get(sign) ?? null;

const NAMES: readonly (readonly [RegExp, Rating])[] = [
  [/^(?:二重|にじゅう|2重)(?:丸|まる|マル|○)$/, '◎'],
  [/^(?:丸|まる|マル)印?$/, '○'],
  [/^(?:三角|さんかく|サンカク)印?$/, '△'],
  [/^(?:ばつ|バツ|ぺけ|ペケ)印?$/, '×'],
];

/** The level of a sign that is named: 二重丸, 三角. */
export const ratingOfName = (name: string): Rating | null => NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;

/** The words of the levels after folding. Whole words only: prose about progress is no rating. */
const PHRASES: readonly (readonly [RegExp, Rating])[] = [
  [/^達成でき(?:た|ました)$/, '◎'],
  [/^(?:概ね|おおむね|概むね)達成(?:でき(?:た|ました)|した|しました)?$/, '○'],
  [/^(?:達成[はが]?)?やや不十分$/, '△'],
  [/^(?:達成[はが]?)?不十分$|^全く達成できなかった$/, '×'],
];

/** Words that also belong to the scale 達成／未達成, so that they count only beside other words of this one. */
const SHARED = /^達成(?:した)?$/;
const ENDING = /(?:である|であった|だった|です|でした)$/;

/** The level of a word of the scale; 達成 alone only where the scale is seen. */
export function ratingOfPhrase(phrase: string, scaleSeen: boolean): Rating | null {
  const plain = phrase.replaceAll('出来', 'でき').replace(ENDING, '');
  if (SHARED.test(plain)) return scaleSeen ? '◎' : null;
  return PHRASES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Signs that are typed for another, and letters of a scale from A to D. */
const LIKELY: Readonly<Record<string, Rating>> = { O: '○', o: '○', '0': '○', '●': '○', '▲': '△' };
const LETTERS = 'ABCD';
const LEVELS = 4;

/** The levels that a sign may stand for that is none of the scale; a number may count from either end. */
export function doubtfulRatings(sign: string): readonly Rating[] {
  const likely = LIKELY[sign];
  if (likely !== undefined) return [likely];
  const letter = sign.length === 1 ? LETTERS.indexOf(sign.toUpperCase()) : -1;
  const number = /^[1-4]$/.test(sign) ? Number(sign) : 0;
  return RATINGS.filter(
    (_rating, index) => index === letter || (number > 0 && (index === number - 1 || index === LEVELS - number)),
  );
}
