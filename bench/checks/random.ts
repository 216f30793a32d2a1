/** A source of chance that a seed fixes. */
export interface Random {
  /** A number from 0 up to 1. */
  readonly next: () => number;
  /** A whole number, both ends inside. */
  readonly int: (from: number, to: number) => number;
  /** One of them. Throws RangeError where there is none. */
  readonly pick: <T>(all: readonly T[]) => T;
  /** All of them in another order. */
  readonly shuffle: <T>(all: readonly T[]) => readonly T[];
}

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(all: readonly T[]): T => {
    const picked = all.slice(int(0, all.length - 1))[0];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  };
  const shuffle = <T>(all: readonly T[]): readonly T[] =>
    all
      .map((one) => ({ one, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  return { next, int, pick, shuffle };
}
