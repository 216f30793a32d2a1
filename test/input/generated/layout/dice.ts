import fc from 'fast-check';

/** A choice among so many ways; the first is the plainest, to which a counterexample shrinks. */
export interface Dice {
  readonly upTo: (most: number) => number;
  readonly oneOf: <T>(ways: readonly [T, ...T[]]) => T;
  /** True in one of so many cases. */
  readonly oneIn: (cases: number) => boolean;
  /** All of them in some order. */
  readonly shuffled: <T>(all: readonly T[]) => readonly T[];
}

/** Choices by numbers drawn one after another. */
export function diceOf(upTo: (most: number) => number): Dice {
  const oneOf: Dice['oneOf'] = (ways) => ways[upTo(ways.length - 1)] ?? ways[0];
  const shuffled: Dice['shuffled'] = (all) => {
    const rest = [...all];
    return all.flatMap(() => rest.splice(upTo(rest.length - 1), 1));
  };
  return { upTo, oneOf, oneIn: (cases) => cases > 0 && upTo(cases - 1) === cases - 1, shuffled };
}

const upTo = (most: number): fc.Arbitrary<number> => fc.nat({ max: most });

/** Something made by throwing dice; what was thrown shrinks. */
export const thrown = <T>(make: (dice: Dice) => T): fc.Arbitrary<T> =>
  fc.gen().map((draw) => make(diceOf((most) => draw(upTo, most))));
