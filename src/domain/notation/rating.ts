import { fold } from '../../text/fold';
import { checkedIn } from './checkBoxes';
import { RATINGS, type Rating } from '../rating';
import { readPeriod } from './period';
import { doubtfulRatings, ratingOfMark, ratingOfName, ratingOfPhrase } from './ratingSigns';
import type { RatingNotation } from './types';
import { unwrap } from './unwrap';

/** Whether other values of the column show the scale of four levels, so that 「達成」 alone means ◎. */
export interface RatingContext {
  readonly scaleSeen: boolean;
}

/** Longer texts are prose. */
const LONGEST = 40;
/** 評価：, 自己評価結果, 達成度: what the cell holds, said once more. */
const LABEL =
  /^[「『(【[]?(?:自己)?(?:評価|判定|達成(?:度|状況)|進捗(?:度|状況))(?:区分|結果|値)?(?:[:=「『(【[-]|は|(?=[^\p{L}]|[A-DO]$|達成|概ね|おおむね|やや|不十分))/u;
const SCALE = /^4段階(?:評価)?(?:中|の(?:うち)?|で)?[:、]?/;
const OF_FOUR = /(?<=^[1-4])\/4(?:段階)?$/;
const AFTER = /(?:評価|[※*]\d*|注\d+|[↑↗↘↓])$/;
/** ○（見込み）, （案）◎, ◎?: not yet settled. */
const TENTATIVE = /^\((?:案|仮|暫定)\)|(?:\((?:見込み?|仮|案|予定|暫定)\)|\?)$/g;
/** ○(R4:△): whose level. */
const YEAR_OF = /(?:[RH]\d{1,2}|(?:令和|平成)\d{1,2}|20\d{2})(?:年度?)?:?(?=[◎○〇◯△×])/g;
const RATE = /^(?:達成率)?\d{1,3}(?:\.\d+)?%$/;
/** Perhaps without its end, which unwrapping takes for a bracket around all. */
const BRACKETED = /\(([^()]{1,12})\)*$/;
const PARTING = /[~・/→、,()「」『』【】[\]〔〕:=。.'"“”\n-]+|から|または|又は|前(?:年度?|回)|昨年度?/u;
const CHOICE = /^[1-9a-dA-Dアイウエ]$/;

/**
 * What a cell says where a level is expected: a sign (◎, 二重丸), a word of the scale (概ね達成), or both where they
 * agree, also with 「評価：」 before it, the number of a choice, or the time in brackets. Two levels at once, the signs
 * O, 0, ●, ▲, letters and numbers of a scale are ambiguous. Prose about progress is unreadable. Of a choice with boxes
 * (■◎　□○) the one that is checked counts.
 */
export function readRatingNotation(written: string, context: RatingContext = { scaleSeen: false }): RatingNotation {
  const checked = checkedIn(written);
  if (checked) return ofChecked(checked, context);
  const folded = fold(written);
  if (folded.length > LONGEST) return { kind: 'unreadable' };
  const final = folded.replace(TENTATIVE, '');
  const read = ratingFrom(final, context);
  return final !== folded && read.kind === 'rating' ? { kind: 'ambiguous', candidates: [read.rating] } : read;
}

function ratingFrom(folded: string, context: RatingContext): RatingNotation {
  const inside = unwrap(unwrap(folded).replace(AFTER, '')).replace(LABEL, '');
  const bare = withoutTime(inside).replace(AFTER, '').replace(SCALE, '').replace(YEAR_OF, '').replace(OF_FOUR, '');
  const pieces = withoutChoice(piecesOf(bare));
  const [only] = pieces;
  const doubtful = only !== undefined && pieces.length === 1 ? doubtfulRatings(only) : [];
  if (doubtful.length > 0) return { kind: 'ambiguous', candidates: doubtful };
  const sure = context.scaleSeen || pieces.some((piece) => levelOf(piece, false) !== null);
  const levels = pieces.map((piece) => levelOf(piece, sure));
  const named = RATINGS.filter((rating) => levels.includes(rating));
  const [rating] = named;
  if (rating === undefined || levels.includes(null)) return { kind: 'unreadable' };
  return named.length === 1 ? { kind: 'rating', rating } : { kind: 'ambiguous', candidates: inOrder(levels) };
}

/** ■◎　□○　□△　□×: of several boxes one is checked. */
function ofChecked(choices: readonly string[], context: RatingContext): RatingNotation {
  const read = choices.map((choice) => readRatingNotation(choice, context));
  const levels = read.flatMap((one) => (one.kind === 'rating' ? [one.rating] : []));
  const [only] = read;
  if (only && read.length === 1) return only;
  return levels.length > 1 ? { kind: 'ambiguous', candidates: inOrder(levels) } : { kind: 'unreadable' };
}

/** The level meant by a cell, or null where it names none or not only one. */
export function readRating(written: string, context?: RatingContext): Rating | null {
  const read = readRatingNotation(written, context);
  return read.kind === 'rating' ? read.rating : null;
}

/** ◎（R5）, ◎（85.2％）: the level of that year, with its rate. */
function withoutTime(text: string): string {
  const [all = '', inside = ''] = BRACKETED.exec(text) ?? [];
  const told = RATE.test(inside) || (/\d/.test(inside) && readPeriod(inside).kind === 'period');
  return told ? text.slice(0, text.length - all.length) : text;
}

/** Signs and words one by one: ◎（達成） has two. */
function piecesOf(text: string): readonly string[] {
  const parted = Array.from(text, (sign) => (ratingOfMark(sign) === null || isLatin(sign) ? sign : `、${sign}、`));
  return parted
    .join('')
    .split(PARTING)
    .filter((piece) => piece !== '');
}

const isLatin = (sign: string): boolean => /[A-Za-z]/.test(sign);

/** １．達成できた, Ａ（達成できた）, 2概ね達成できた: the number of a choice before its word. */
function withoutChoice(pieces: readonly string[]): readonly string[] {
  const [first = '', ...rest] = pieces;
  if (rest.length > 0 && CHOICE.test(first)) return rest;
  return first === '' ? pieces : [first.replace(/^[1-9a-dA-Dアイウエ](?=\D{2})/, ''), ...rest];
}

const levelOf = (piece: string, scaleSeen: boolean): Rating | null =>
  ratingOfMark(piece) ?? ratingOfName(piece) ?? ratingOfPhrase(piece, scaleSeen);

function inOrder(levels: readonly (Rating | null)[]): readonly Rating[] {
  return [...new Set(levels.filter((level) => level !== null))];
}
