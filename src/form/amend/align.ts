import { anchors, type Anchor } from './anchors';
import { pairsOf, similarity, type Pairs } from './similar';

/** A row of one sheet beside the row of the other that it came from; null where it has none there. */
export interface Pair {
  readonly old: number | null;
  readonly now: number | null;
}

/** Pairs of letters compared beyond which rows between two unchanged ones are paired as they stand. About a second. */
const MOST_COMPARED = 10_000_000;
/** The same in pairs of rows, for short ones. */
const MOST_ROWS = 400_000;

/** How a row is given that is white space of the form. */
export const GAP = '\u0000';

const isBlank = (text: string): boolean => text === '' || text === GAP;

/** What a pair is worth; rows that are left alone are worth nothing. */
const SAME = 4;
const SAME_BLANK = 1;
/** Two texts that differ: this much for their being texts, and as much again as they have in common. */
const CHANGED = 0.2;
const IN_COMMON = 2;
/** Written into a blank row, or emptied. */
const FILLED = 0.1;

/**
 * Pairs the rows of a sheet as it was drawn with those that stand there now, each given as its text ('' where blank, or
 * GAP), in order: unchanged rows with each other, an edited row with the one most like it; rows that were inserted or
 * deleted stay alone. Every row occurs once.
 * @param isFixed whether a drawn row is one that nobody moves, as a label: what was moved across it went elsewhere
 */
export function align(
  old: readonly string[],
  now: readonly string[],
  isFixed: (row: number) => boolean = () => false,
): readonly Pair[] {
  const fixed = old.map((text, row) => (isFixed(row) ? text : ''));
  const known = new Set(fixed);
  const labels = anchors(
    fixed,
    now.map((text) => (known.has(text) ? text : '')),
  );
  return alignBy(labels, old, now, alignPart);
}

/** Large parts are parted further, at rows that say what no other does. */
function alignPart(old: readonly string[], now: readonly string[]): readonly Pair[] {
  return isTooMuch(old, now) ? alignBy(anchors(old, now), old, now, alignBetween) : alignBetween(old, now);
}

type Aligned = (old: readonly string[], now: readonly string[]) => readonly Pair[];

function alignBy(
  unchanged: readonly Anchor[],
  old: readonly string[],
  now: readonly string[],
  between: Aligned,
): readonly Pair[] {
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  for (const anchor of [...unchanged, { old: old.length, now: now.length }]) {
    pairs.push(...movedBy(between(old.slice(row, anchor.old), now.slice(column, anchor.now)), row, column));
    if (anchor.old < old.length) pairs.push(anchor);
    [row, column] = [anchor.old + 1, anchor.now + 1];
  }
  return pairs;
}

/** Unchanged rows at the top and at the bottom go with each other. */
function alignBetween(old: readonly string[], now: readonly string[]): readonly Pair[] {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const middle = alignMiddle(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return [
    ...straight(head, 0, 0),
    ...movedBy(middle, head, head),
    ...straight(tail, old.length - tail, now.length - tail),
  ];
}

function movedBy(pairs: readonly Pair[], old: number, now: number): readonly Pair[] {
  const moved = (row: number | null, by: number): number | null => (row === null ? null : row + by);
  return pairs.map((pair) => ({ old: moved(pair.old, old), now: moved(pair.now, now) }));
}

function straight(count: number, old: number, now: number): Pair[] {
  return Array.from({ length: count }, (_, index) => ({ old: old + index, now: now + index }));
}

function alignMiddle(old: readonly string[], now: readonly string[]): readonly Pair[] {
  if (isTooMuch(old, now)) return asTheyStand(old.length, now.length);
  const table = worths(old, now);
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const step = table.step(row, column);
    pairs.push({ old: step === 'inserted' ? null : row, now: step === 'deleted' ? null : column });
    if (step !== 'inserted') row += 1;
    if (step !== 'deleted') column += 1;
  }
  return pairs;
}

function isTooMuch(old: readonly string[], now: readonly string[]): boolean {
  const letters = old.reduce((sum, text) => sum + text.length, 0);
  return letters * now.length > MOST_COMPARED || old.length * now.length > MOST_ROWS;
}

function asTheyStand(old: number, now: number): readonly Pair[] {
  return Array.from({ length: Math.max(old, now) }, (_, row) => ({
    old: row < old ? row : null,
    now: row < now ? row : null,
  }));
}

type Step = 'paired' | 'deleted' | 'inserted';

/** The greatest worth from each pair of rows to the end (the usual table of an alignment), and the step that leads to it. */
function worths(old: readonly string[], now: readonly string[]): { readonly step: (o: number, n: number) => Step } {
  const [oldPairs, nowPairs] = [old.map(pairsOf), now.map(pairsOf)];
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const steps = new Array<Step>((old.length + 1) * width);
  for (let o = old.length; o >= 0; o -= 1) {
    for (let n = now.length; n >= 0; n -= 1) {
      const at = o * width + n;
      const deleted = o < old.length ? (best[at + width] ?? 0) : -1;
      const inserted = n < now.length ? (best[at + 1] ?? 0) : -1;
      const paired =
        o < old.length && n < now.length
          ? (best[at + width + 1] ?? 0) + worth(old[o] ?? '', now[n] ?? '', oldPairs[o], nowPairs[n])
          : -1;
      const most = Math.max(paired, deleted, inserted, 0);
      best[at] = most;
      steps[at] = paired === most ? 'paired' : deleted === most ? 'deleted' : 'inserted';
    }
  }
  return { step: (o, n) => steps[o * width + n] ?? 'paired' };
}

function worth(old: string, now: string, oldPairs: Pairs | undefined, nowPairs: Pairs | undefined): number {
  if (old === now) return isBlank(old) ? SAME_BLANK : SAME;
  if (isBlank(old) || isBlank(now)) return FILLED;
  return CHANGED + (oldPairs && nowPairs ? IN_COMMON * similarity(oldPairs, nowPairs) : 0);
}
