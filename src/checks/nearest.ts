import { fold } from '../text/fold';

/** Least likeness of a name to be offered as the one meant. */
const ALIKE = 0.6;

/** The name most like the written one, or null where none is near. Likeness: shared characters over all characters. */
export function nearest(written: string, names: Iterable<string>): string | null {
  let best: { name: string; likeness: number } | null = null;
  const letters = countLetters(written);
  for (const name of names) {
    const likeness = shared(letters, countLetters(name));
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { name, likeness };
  }
  return best?.name ?? null;
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
