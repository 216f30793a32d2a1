import { Decimal } from 'decimal.js';

/** A figure in a sentence (NFKC), or a range of figures, as a piece of a pattern with three groups: low, high, unit. */
export const FIGURE = String.raw`(?<![\d.,~〜△▲-])(\d[\d,]*(?:\.\d+)?)(?:[~〜](\d[\d,]*(?:\.\d+)?))?(%|ポイント|[^\d\s、。,.()~〜%・/／をがはもにへとのか「」]{1,6}|か所|か国)`;

/** The same without a group. */
export const SOME_FIGURE = FIGURE.replaceAll('(\\d', '(?:\\d').replace('(%', '(?:%');

/** Times, ages and ranks: nothing that grows. */
const NO_AMOUNT = /^(?:年|月|日|時|分|歳|代|期|位|級|階|回目|年目)/;

/** How many groups one figure takes. */
const GROUPS = 3;

/** A figure as it stands in a sentence: both ends (equal for a single one), and its unit. */
export interface Compared {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string;
  readonly written: string;
}

/** The figure that a match holds from a group on. */
function figureOf(match: RegExpMatchArray, group: number): Compared | null {
  const [low, high, unit] = match.slice(group, group + GROUPS);
  if (low === undefined || unit === undefined) return null;
  const [from, to] = [low, high ?? low].map((digits) => new Decimal(digits.replaceAll(',', '')));
  if (!from || !to) return null;
  return { low: from, high: to, unit, written: `${low}${high === undefined ? '' : `～${high}`}${unit}` };
}

/** Two figures that a sentence compares, and the word for how they stand to each other. */
export interface Comparison {
  readonly written: string;
  readonly first: Compared | null;
  readonly second: Compared | null;
  readonly word: string;
}

/** The comparisons that a pattern finds, by the groups in which figures and word begin. */
export function comparisonsIn(
  sentence: string,
  pattern: RegExp,
  groups: { readonly first: number; readonly second: number; readonly word: number },
): readonly Comparison[] {
  return Array.from(sentence.matchAll(pattern), (match) => ({
    written: match[0],
    first: figureOf(match, groups.first),
    second: figureOf(match, groups.second),
    word: match[groups.word] ?? '',
  }));
}

/** 1: the second lies above the first, -1: below, 0: they are the same; null where that is not certain. */
export function compared(first: Compared | null, second: Compared | null): -1 | 0 | 1 | null {
  if (!first || !second || first.unit !== second.unit || NO_AMOUNT.test(first.unit)) return null;
  if (second.low.gt(first.high)) return 1;
  if (second.high.lt(first.low)) return -1;
  return first.low.eq(second.low) && first.high.eq(second.high) && first.low.eq(first.high) ? 0 : null;
}
