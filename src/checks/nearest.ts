import { fold } from '../text/fold';

/** Least likeness of a name to be offered as the one meant. */
const ALIKE = 0.6;

/** Kanji that are taken for one another, or are one written otherwise, in names of places and offices. */
const LOOK_ALIKE = [
  '島鳥',
  '大太犬',
  '未末',
  '土士',
  '千干',
  '崎埼',
  '群郡',
  '阪坂板',
  '栃析',
  '茨荻',
  '媛援',
  '徳得',
  '熊態',
  '員貝',
  '護謹',
  '域城',
  '野埜',
  '富冨',
  '曽曾',
  '斎斉齋',
];

/**
 * The name most like the written one, or null where none is near. Likeness: shared characters over all characters. Of names
 * as like the one whose characters stand in the same places, or look the same there; then the first.
 */
export function nearest(written: string, names: Iterable<string>): string | null {
  return nearestAll(written, names)[0] ?? null;
}

/** All the names of which nothing tells which of them is the nearest; none where none is near. */
export function nearestAll(written: string, names: Iterable<string>): readonly string[] {
  const letters = countLetters(written);
  const near = best(new Set(names), (name) => {
    const likeness = shared(letters, countLetters(name));
    return likeness >= ALIKE ? likeness : 0;
  });
  return near.length < 2 ? near : best(near, (name) => placedAlike(fold(written), fold(name)));
}

/** Those of the highest score above 0, in their order. */
function best(names: Iterable<string>, score: (name: string) => number): readonly string[] {
  let [top, found]: [number, string[]] = [0, []];
  for (const name of names) {
    const reached = score(name);
    if (reached > top) [top, found] = [reached, [name]];
    else if (reached === top && top > 0) found.push(name);
  }
  return found;
}

/** Characters that are the same at the same place, counted from either end, and half of each that only looks the same. */
function placedAlike(written: string, name: string): number {
  const [a, b] = [[...written], [...name]];
  const fromStart = a.reduce((sum, letter, at) => sum + sameness(letter, b[at]), 0);
  const fromEnd = a.reduce((sum, letter, at) => sum + sameness(letter, b[b.length - a.length + at]), 0);
  return 1 + Math.max(fromStart, fromEnd);
}

function sameness(one: string, other: string | undefined): number {
  if (other === undefined) return 0;
  if (one === other) return 1;
  return looksAlike(one + other) ? 0.5 : 0;
}

/** Whether letters are taken for one another: 島鳥. */
export function looksAlike(letters: string): boolean {
  return LOOK_ALIKE.some((alike) => [...letters].every((letter) => alike.includes(letter)));
}

function countLetters(name: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of fold(name)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [letter, count] of a) common += Math.min(count, b.get(letter) ?? 0);
  const all = total(a) + total(b);
  return all === 0 ? 0 : (2 * common) / all;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
