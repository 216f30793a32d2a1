import { eastAsianWidth, eastAsianWidthType } from 'get-east-asian-width';
import { remember } from './remember';
import { ASCII_WIDTHS, EMOJI_WIDTH, FULL_WIDTH, HALF_WIDTH, TAB_WIDTH } from './metrics';

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Letters shown above, below or around another one, and signs that only steer: ZWJ, variation selectors, IVS. */
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;
const SOFT_HYPHEN = '\u00AD';
const EMOJI = /^\p{Emoji_Presentation}|\p{Extended_Pictographic}.*\uFE0F|\uFE0F?\u20E3|^\p{Regional_Indicator}/u;
const LINE_END = /^[\r\n]+$/;
const ASCII_LETTERS = 0x7f;
/** By code point; control characters have no entry of use. */
const asciiWidths = Array.from({ length: ASCII_LETTERS }, (_, code) => asciiWidth(String.fromCharCode(code)));

/** Between two such letters a cluster always ends. */
const PLAIN_PAIR = /[ -~、。ぁ-ゖァ-ヺ一-鿿]{2}/g;
const PART_LENGTH = 2_000;

/** Letters of which each is a cluster of its own whatever stands beside it: most Japanese text has no others. */
const SINGLE_LETTERS = /^[\n -~‐-‧※←-⇿①-⓿■-◯　-〩〰-〿ぁ-ゖァ-ヿ一-鿿！-･ｦ-ﾝ]*$/;

/** Parts a text into what a person sees as one letter each (grapheme clusters). Joined they give the text back. */
export function graphemes(text: string): string[] {
  if (SINGLE_LETTERS.test(text)) return text.split('');
  return shortParts(text).flatMap((part) => Array.from(segmenter.segment(part), ({ segment }) => segment));
}

/** Segmenting takes time that grows with the square of the length, so long texts are segmented part by part. */
function shortParts(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const pair of text.matchAll(PLAIN_PAIR)) {
    if (pair.index - start < PART_LENGTH) continue;
    parts.push(text.slice(start, pair.index + 1));
    start = pair.index + 1;
  }
  return [...parts, text.slice(start)];
}

/** Whether the cluster is a line break. */
export function isLineEnd(cluster: string): boolean {
  return LINE_END.test(cluster);
}

/** Width of a text set in one line, in em. Line breaks have none. */
export function widthOf(text: string): number {
  return graphemes(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);
}

/**
 * Width of one grapheme cluster in em: full width, wide and ambiguous (UAX #11) 1, half-width katakana ½, ASCII by class,
 * an emoji sequence 1.5 as a whole, other letters 1 to be safe, marks and variation selectors 0 beside their letter.
 */
export const clusterWidth = remember(measureCluster);

function measureCluster(cluster: string): number {
  if (isAscii(cluster)) return asciiWidths[cluster.charCodeAt(0)] ?? FULL_WIDTH;
  if (isLineEnd(cluster)) return 0;
  if (EMOJI.test(cluster)) return EMOJI_WIDTH;
  let width = 0;
  for (const letter of cluster) width += letterWidth(letter);
  const markAlone = width === 0 && /^\p{M}/u.test(cluster);
  return markAlone ? FULL_WIDTH : width;
}

function letterWidth(letter: string): number {
  if (isAscii(letter)) return asciiWidths[letter.charCodeAt(0)] ?? FULL_WIDTH;
  if (letter === '\t') return TAB_WIDTH;
  if (letter === SOFT_HYPHEN) return FULL_WIDTH;
  if (WITHOUT_WIDTH.test(letter)) return 0;
  const code = letter.codePointAt(0) ?? 0;
  if (eastAsianWidthType(code) === 'halfwidth') return HALF_WIDTH;
  return Math.max(FULL_WIDTH, eastAsianWidth(code) / 2);
}

function isAscii(cluster: string): boolean {
  const code = cluster.charCodeAt(0);
  return cluster.length === 1 && code >= 0x20 && code < ASCII_LETTERS;
}

function asciiWidth(letter: string): number {
  return ASCII_WIDTHS.find(({ letters }) => letters.test(letter))?.width ?? FULL_WIDTH;
}
