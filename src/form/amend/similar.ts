/** Pairs of letters of a text. */
export interface Pairs {
  /** How often each stands in it. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

export function pairsOf(text: string): Pairs {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(text.length - 1, 0) };
}

/** How much two texts have in common, from 0 to 1: the share of their pairs of letters (Dice's coefficient). */
export function similarity(one: Pairs, other: Pairs): number {
  let common = 0;
  for (const [pair, count] of one.counts) common += Math.min(count, other.counts.get(pair) ?? 0);
  const total = one.total + other.total;
  return total === 0 ? 0 : (2 * common) / total;
}
